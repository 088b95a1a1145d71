namespace ScoreNotebooks;

/// <summary>One metric's (or adjustment's) share of the difference between two totals.</summary>
/// <param name="Id">The metric's or the adjustment's id.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Dimension">The id of the dimension it belongs to.</param>
/// <param name="Points">Its share of the gap, in points of the total; negative where it works against the gap's sign.</param>
/// <param name="StandardError">The standard error of a sampled share; 0 when the share is exact.</param>
public sealed record GapShare(string Id, BilingualText Title, string Dimension, double Points, double StandardError)
{
    /// <summary>The metric's score on the side the gap starts from; null for an adjustment.</summary>
    public MetricScore? From { get; init; }

    /// <summary>The metric's score on the side the gap leads to; null for an adjustment.</summary>
    public MetricScore? To { get; init; }
}
