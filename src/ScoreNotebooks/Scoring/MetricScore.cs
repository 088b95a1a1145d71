namespace ScoreNotebooks;

/// <summary>What one metric did for one shop.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">Its value in the metric's unit; NaN when missing.</param>
/// <param name="Points">Its points; NaN when missing.</param>
/// <param name="Weight">Its share of the total among what is present; the shares of a shop's metrics sum to 1.</param>
/// <param name="Contribution">Its part of the total, in points. Contributions, adjustments and limits add up to the total.</param>
public sealed record MetricScore(Metric Metric, double Value, double Points, double Weight, double Contribution)
{
    /// <summary>The metric's id.</summary>
    public string Id => Metric.Id;

    /// <summary>True when the shop has no points for the metric.</summary>
    public bool IsMissing => double.IsNaN(Points);
}
