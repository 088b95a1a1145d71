namespace ScoreNotebooks;

/// <summary>
/// A metric that new cases move. A rate or a mean r of N cases to which each new case adds a in the numerator and b in
/// the denominator reaches t after n = N(t − r) ÷ (a − b·t) of them: N(t − r) ÷ (1 − t) for a good outcome of a rate,
/// N(r − t) ÷ t for a bad rate that only good outcomes thin out, N ÷ 3 five-star ratings from 4.6 to 4.7.
/// </summary>
/// <param name="Metric">The metric.</param>
/// <param name="Now">Its value as it is.</param>
/// <param name="Then">Its value with the cases needed; with ever more of them when no number is enough.</param>
public sealed record CountedMetric(Metric Metric, double Now, double Then)
{
    /// <summary>The cases its value rests on, N; NaN when the value is not one sum divided by another.</summary>
    public double Cases { get; init; } = double.NaN;

    /// <summary>What a new case adds in the numerator, a.</summary>
    public double AddedAbove { get; init; } = double.NaN;

    /// <summary>What a new case adds in the denominator, b.</summary>
    public double AddedBelow { get; init; } = double.NaN;

    /// <summary>The value t at which this metric alone would meet the target, the others as they are; NaN when it cannot.</summary>
    public double NeededAlone { get; init; } = double.NaN;

    /// <summary>The closed form n for that value, not rounded; NaN when the metric alone cannot meet the target or new cases do not lead there.</summary>
    public double CasesAlone { get; init; } = double.NaN;

    /// <summary>The best total that this metric alone can give.</summary>
    public double BestAlone { get; init; } = double.NaN;
}
