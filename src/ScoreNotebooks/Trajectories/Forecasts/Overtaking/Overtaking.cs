namespace ScoreNotebooks;

/// <summary>What a shop must do, and by when at the latest, to be ahead of another on a day, the other going on as it does.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="ToPass">The shop to be passed.</param>
/// <param name="From">The first day on which anything can be done.</param>
/// <param name="By">The day on which the shop is to be ahead.</param>
/// <param name="Courses">What may happen to all metrics together: first that nothing changes.</param>
/// <param name="Metrics">What each metric would have to come to if it alone changed; empty when the shop is ahead on the day anyway.</param>
public sealed partial record Overtaking(
    string Shop, string ToPass, DateOnly From, DateOnly By, IReadOnlyList<OvertakingCourse> Courses, IReadOnlyList<OvertakingMetric> Metrics)
{
    /// <summary>The expected total of the shop to be passed, from the day after the history up to <see cref="By"/>.</summary>
    public required IReadOnlyList<double> Rival { get; init; }

    /// <summary>Whether the shop is expected to be ahead on the day if nothing changes.</summary>
    public bool IsAheadAnyway => Courses[0].Lead > 0;

    /// <summary>The course of a kind; null when there is none, as when no other shop is better.</summary>
    public OvertakingCourse? Course(RecoveryKind kind) => Courses.FirstOrDefault(course => course.Kind == kind);

    /// <summary>What a metric would have to come to.</summary>
    /// <exception cref="WorkbookException">The metric is not among those that can be set; the message names the nearest one.</exception>
    public OvertakingMetric Metric([Choices("Metrics.Metric.Id")] string metric) =>
        Metrics.FirstOrDefault(row => row.Metric.Id == metric) ?? throw NearestName.NotFound("metric", "指标", metric, Metrics.Select(row => row.Metric.Id));

    /// <summary>The trajectory.</summary>
    internal Trajectory Trajectory { get; init; } = null!;
}
