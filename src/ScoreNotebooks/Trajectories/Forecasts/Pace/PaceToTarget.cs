namespace ScoreNotebooks;

/// <summary>
/// How many more cases of an outcome a shop needs for a target, and when it has them at a pace, with what leaves the
/// windows meanwhile; and what the textbook says, which leaves everything in.
/// </summary>
/// <param name="Shop">The shop.</param>
/// <param name="Metric">The metric that is to reach the target; null for the total.</param>
/// <param name="Target">The points, or the value in the metric's unit.</param>
/// <param name="Outcome">What comes more: a column of counts, or a mean of stars of which each new rating is five.</param>
/// <param name="PerDay">How many more come each day.</param>
public sealed partial record PaceToTarget(string Shop, Metric? Metric, double Target, string Outcome, double PerDay)
{
    /// <summary>The value of the last day.</summary>
    public required double Now { get; init; }

    /// <summary>Whether the usual cases go on coming beside the additional ones.</summary>
    public required bool WithUsualCases { get; init; }

    /// <summary>The first day on which the target is met at that pace, by expected days; null when it never is.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>How many days ahead that is; 0 when it is met now, null when never.</summary>
    public required int? DaysAhead { get; init; }

    /// <summary>The least number of additional cases with which it is met on that day; null when never.</summary>
    public required long? Needed { get; init; }

    /// <summary>The number by the textbook, which adds them to what the windows hold now and lets nothing leave and nothing else come; null when no number is enough.</summary>
    public required long? Textbook { get; init; }

    /// <summary>The cases of the same kind that leave the window by <see cref="Day"/>: all of them.</summary>
    public required double CasesLeaving { get; init; }

    /// <summary>Of these, those with the same outcome; of a mean of stars, the stars of those.</summary>
    public required double OutcomeLeaving { get; init; }

    /// <summary>The value in the end, when the windows hold nothing but days at that pace.</summary>
    public required double Limit { get; init; }

    /// <summary>The least pace at which the target is ever met, to a tenth of a case a day; null when no pace is enough.</summary>
    public required double? LeastPace { get; init; }

    /// <summary>What other paces come to, slowest first.</summary>
    public required IReadOnlyList<PaceOption> Options { get; init; }

    /// <summary>The share of drawn courses that meet the target on <see cref="Day"/>; NaN when it never is, is met now, or the usual cases stay away.</summary>
    public required double Probability { get; init; }

    /// <summary>The days ahead.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>The expected value on each day at that pace.</summary>
    public required IReadOnlyList<double> Expected { get; init; }

    /// <summary>The expected value on each day without the additional cases.</summary>
    public required IReadOnlyList<double> ExpectedWithout { get; init; }

    /// <summary>The trajectory.</summary>
    internal Trajectory Trajectory { get; init; } = null!;
}
