namespace ScoreNotebooks;

/// <summary>
/// How one shop's total depends on one of its metrics, everything else as it is: local sensitivity (OECD/JRC Handbook
/// on Constructing Composite Indicators, step 7) in the terms of a shop. Figures are NaN where the metric is missing.
/// </summary>
/// <param name="Shop">The shop.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The shop's value, in the metric's unit; NaN when missing.</param>
/// <param name="Points">The metric's points; NaN when missing.</param>
public sealed record MetricSensitivity(string Shop, Metric Metric, double Value, double Points)
{
    /// <summary>The step that <see cref="SlopeBetter"/> and <see cref="SlopeWorse"/> are for.</summary>
    public NaturalUnit Unit => NaturalUnit.Of(Metric);

    /// <summary>
    /// Points of the total per natural unit of improvement, on the side of better values: what the next unit gives at
    /// this rate. Zero on a flat of the curve (before the next step, beyond the last), negative where better values
    /// lose points, infinite where a geometric mean leaves zero.
    /// </summary>
    public double SlopeBetter { get; init; } = double.NaN;

    /// <summary>The same on the side of worse values: what the next unit lost takes. Differs from <see cref="SlopeBetter"/> at a kink.</summary>
    public double SlopeWorse { get; init; } = double.NaN;

    /// <summary>The standard step: the standard deviation (n − 1) of the metric over the table's shops, in its unit; NaN for fewer than two, 0 when all are equal.</summary>
    public double StandardStep { get; init; } = double.NaN;

    /// <summary>Points of the total per standard step of improvement, at the rate of <see cref="SlopeBetter"/>.</summary>
    public double SlopePerStandardStep { get; init; } = double.NaN;

    /// <summary>Percent of the total per percent of the value, towards better values: (dT ÷ T) ÷ (dv ÷ v). Negative where more is worse; NaN at a total of zero.</summary>
    public double Elasticity { get; init; } = double.NaN;

    /// <summary>The next bend or step of the metric's own curve towards better values; null when none can be had.</summary>
    public CurveBend? NextBetter { get; init; }

    /// <summary>The next bend or step of the metric's own curve towards worse values; null when none can be had.</summary>
    public CurveBend? NextWorse { get; init; }

    /// <summary>The points of the total still to be had from this metric alone: the best reachable total less the present one. Infinite when there is no end.</summary>
    public double Headroom { get; init; } = double.NaN;

    /// <summary>The nearest value at which the headroom is exhausted; infinite when it is only ever approached.</summary>
    public double BestValue { get; init; } = double.NaN;

    /// <summary>On which side of <see cref="BestValue"/> the best is had: at the value itself (0), only above it (+1), as a rank is, or only below it (-1).</summary>
    public int BestSide { get; init; }

    /// <summary>True when the shop has no points for the metric; then nothing can be said about changing it.</summary>
    public bool IsMissing => double.IsNaN(Points);

    /// <summary>True when the two sides of the shop's value differ in slope.</summary>
    public bool IsAtKink => Math.Abs(SlopeBetter - SlopeWorse) > 1e-6 * Math.Max(Math.Abs(SlopeBetter), Math.Abs(SlopeWorse));
}
