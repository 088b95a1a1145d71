namespace ScoreNotebooks;

/// <summary>What one metric would have to come to for a shop to pass another, if it alone changed.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Usual">The value it is expected to have on the day if nothing changes, in its unit.</param>
public sealed record OvertakingMetric(Metric Metric, double Usual)
{
    /// <summary>The nearest value, from the first possible day on, with which the shop is ahead on the day; NaN when no value the metric can have is enough.</summary>
    public required double Needed { get; init; }

    /// <summary>Whether the metric alone is enough.</summary>
    public bool IsEnough => !double.IsNaN(Needed);

    /// <summary>The best expected lead on the day that any value of the metric gives, in points; below zero when none is enough.</summary>
    public required double BestLead { get; init; }

    /// <summary>The best quarter of the shop's own last 240 days, where that is better than usual; else NaN.</summary>
    public required double OwnBest { get; init; }

    /// <summary>
    /// The latest first day on which the metric may come to <see cref="Needed"/>, or to <see cref="OwnBest"/> where that is
    /// better still, for the shop to be ahead on the day; null when it alone is not enough.
    /// </summary>
    public required DateOnly? LatestStart { get; init; }

    /// <summary>The better of what is needed and what the shop itself has had.</summary>
    internal double Aim => double.IsNaN(OwnBest) || OwnBest > Needed != (Metric.Direction == Direction.Benefit) ? Needed : OwnBest;
}
