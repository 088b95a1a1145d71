namespace ScoreNotebooks;

/// <summary>A day from which on a metric's daily rate is on another level.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Day">The first day on the new level.</param>
/// <param name="Before">The level before, in the metric's unit: the rate over all days since the shift before.</param>
/// <param name="After">The level from that day on, until the next shift.</param>
/// <param name="StandardError">The standard error of the difference, with the overdispersion of the days.</param>
public sealed record LevelShift(Metric Metric, DateOnly Day, double Before, double After, double StandardError)
{
    /// <summary>By how much the level moved, in the metric's unit.</summary>
    public double Size => After - Before;

    /// <summary>Whether it moved to the worse.</summary>
    public bool IsWorse => Metric.Direction == Direction.Benefit ? Size < 0 : Size > 0;
}
