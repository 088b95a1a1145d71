namespace ScoreNotebooks;

/// <summary>
/// What an analysis must know of the way from one metric's value to its points: where it bends or jumps, and which
/// values can be had at all. The heights of the curve are not here; they come from the model's program.
/// </summary>
/// <param name="Metric">The metric.</param>
/// <param name="Input">The metric's place among the inputs of the <see cref="WhatIfProgram"/>; -1 when its value is a number written in the model.</param>
/// <param name="Bends">Bends and steps, ascending.</param>
/// <param name="Held">The bounds of the treatment of outliers: a value beyond counts as the bound.</param>
/// <param name="Reachable">The values that can be had: a share from 0 to 1, 1 to 5 stars, hours and counts from 0, points within the scale; wider where the table is.</param>
/// <param name="Table">The least and the greatest value of the table; both NaN when no shop has one.</param>
/// <param name="StandardStep">The standard deviation (n − 1) of the table's values; NaN for fewer than two.</param>
internal sealed record MetricCurve(
    Metric Metric, int Input, IReadOnlyList<Bend> Bends, ValueRange Held, ValueRange Reachable, ValueRange Table, double StandardStep)
{
    // Values that differ by less may have the same logarithm.
    private const double LogarithmsApart = 1e-12;

    internal static MetricCurve Of(Scoreboard scores, MetricRegisters registers, int input)
    {
        var metric = registers.Metric;
        var present = scores.Values(metric.Id).ToArray().Where(value => !double.IsNaN(value)).ToArray();
        var table = present.Length == 0 ? new ValueRange(double.NaN, double.NaN) : new ValueRange(present.Min(), present.Max());
        var bends = new CurveBends(scores, registers, present);
        return new MetricCurve(
            metric, input, bends.Find(), bends.Held, PossibleValues.Of(scores.Model, metric, present), table, SampleStatistics.Deviation([.. present.Order()]));
    }

    /// <summary>True when a larger value is the better one.</summary>
    internal bool MoreIsBetter => Metric.Direction == Direction.Benefit;

    /// <summary>True when a value on a step has the points of its better side; a rank must be above the other's value.</summary>
    internal bool IsThresholdEnough => Metric.Normalisation is not (Normalisation.Rank or Normalisation.Percentile);

    /// <summary>+1 when a larger value is the better one, else -1.</summary>
    internal int Better => MoreIsBetter ? 1 : -1;

    /// <summary>The value just above (+1) or just below (-1) a bend; the bend itself for 0.</summary>
    internal double Beside(Bend bend, int side) => (Metric.Treatment is Treatment.Logarithm, side) switch
    {
        (_, 0) => bend.Value,
        (true, _) => bend.Value + side * LogarithmsApart * Math.Max(1, Math.Abs(bend.Value)),
        (_, > 0) => Math.BitIncrement(bend.Value),
        _ => Math.BitDecrement(bend.Value),
    };

    /// <summary>
    /// The range a response is shown over: from end to end of the curve and of the table, within what can be had.
    /// A curve of steps is shown a little beyond its ends, where the first and the last step lie.
    /// </summary>
    internal ValueRange Shown()
    {
        var ends = Bends.Select(bend => bend.Value).Concat([Table.Low, Table.High]).Where(value => !double.IsNaN(value)).ToArray();
        if (ends.Length == 0) return Reachable;
        var (low, high) = (ends.Min(), ends.Max());
        var margin = Bends.Any(bend => bend.IsStep) ? (high - low) / 10 : 0;
        if (low == high) margin = NaturalUnit.Of(Metric).Size;
        return new ValueRange(Reachable.Nearest(low - margin), Reachable.Nearest(high + margin));
    }
}
