namespace ScoreNotebooks;

/// <summary>One way in which all of a shop's metrics may go, against another shop that goes on as it does.</summary>
/// <param name="Kind">What is taken to happen.</param>
/// <param name="Scenario">The same as a scenario, to go on with: <c>trajectory.Forecast(days: 60, course.Scenario)</c>.</param>
/// <param name="Expected">The shop's expected total on each day after the history, up to the day to be ahead on.</param>
public sealed record OvertakingCourse(RecoveryKind Kind, Scenario Scenario, IReadOnlyList<double> Expected)
{
    /// <summary>The expected lead over the other shop on the last day, in points; below zero when it is still behind.</summary>
    public required double Lead { get; init; }

    /// <summary>The first day from which on the expected total stays above the other's up to the last; null when it is not above on the last.</summary>
    public required DateOnly? PassesOn { get; init; }

    /// <summary>The latest first day on which the change may begin for the shop to be ahead on the last day; null when even the first possible is too late, and where nothing changes.</summary>
    public required DateOnly? LatestStart { get; init; }

    /// <summary>The share of drawn courses, of both shops, in which the shop is ahead on the last day, 0 to 1.</summary>
    public required double Probability { get; init; }
}
