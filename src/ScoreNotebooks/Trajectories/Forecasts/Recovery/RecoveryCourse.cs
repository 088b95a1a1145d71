namespace ScoreNotebooks;

/// <summary>One way in which a shop may get back to a target.</summary>
/// <param name="Kind">What is taken to happen.</param>
/// <param name="Scenario">The same as a scenario, to go on with: <c>trajectory.Forecast(days: 60, course.Scenario)</c>.</param>
/// <param name="Days">The days ahead.</param>
/// <param name="Expected">The total on each day when every day comes as expected.</param>
public sealed record RecoveryCourse(RecoveryKind Kind, Scenario Scenario, IReadOnlyList<DateOnly> Days, IReadOnlyList<double> Expected)
{
    /// <summary>The first day on which the expected total meets the target; null when it never does.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>How many days ahead that is; null when never.</summary>
    public int? DaysAhead => Day is { } day ? day.DayNumber - Days[0].DayNumber + 1 : null;

    /// <summary>The day from which on every window holds nothing but days to come, made as the course has them.</summary>
    public required DateOnly TurnedOver { get; init; }

    /// <summary>The expected total in the end, once the windows have turned over: if it is below the target, waiting longer does not help.</summary>
    public double Limit => Expected[^1];

    /// <summary>The highest expected total of any day; it can be above <see cref="Limit"/> for a while.</summary>
    public double Highest => Expected.Max();

    /// <summary>The share of drawn courses that meet the target on <see cref="Day"/>, 0 to 1; on the last day when the expected total never does.</summary>
    public required double Probability { get; init; }

    /// <summary>The first day on which drawn courses meet the target.</summary>
    public required CrossingDate Crossing { get; init; }
}
