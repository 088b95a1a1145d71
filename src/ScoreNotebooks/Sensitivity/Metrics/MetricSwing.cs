namespace ScoreNotebooks;

/// <summary>One metric of a <see cref="Tornado"/>: the least and the greatest total while it moves over its range.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The shop's value; NaN when missing.</param>
/// <param name="Least">The setting within the range that gives the least total; null when the metric could not be moved.</param>
/// <param name="Greatest">The setting within the range that gives the greatest total; null when the metric could not be moved.</param>
public sealed record MetricSwing(Metric Metric, double Value, TornadoSetting? Least, TornadoSetting? Greatest)
{
    /// <summary>Why the metric could not be moved; null when it was.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The points between the least and the greatest total; NaN when the metric could not be moved.</summary>
    public double Swing => Least is null || Greatest is null ? double.NaN : Greatest.Total - Least.Total;
}

/// <summary>A metric set to a value, everything else as it is.</summary>
/// <param name="Value">The value, in the metric's unit.</param>
/// <param name="Total">The shop's total there.</param>
public sealed record TornadoSetting(double Value, double Total);
