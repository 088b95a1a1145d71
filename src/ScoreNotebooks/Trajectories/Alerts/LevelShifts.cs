namespace ScoreNotebooks;

/// <summary>When the daily rates of a shop's metrics moved to another level, and by how much.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Metrics">The levels of every metric asked for.</param>
/// <param name="Trajectory">The trajectory they come from.</param>
public sealed partial record LevelShifts(string Shop, IReadOnlyList<MetricLevels> Metrics, Trajectory Trajectory)
{
    /// <summary>All shifts, the latest first.</summary>
    public IReadOnlyList<LevelShift> All { get; } = [.. Metrics.SelectMany(metric => metric.Shifts).OrderByDescending(shift => shift.Day)];

    /// <summary>The levels of one metric.</summary>
    /// <exception cref="WorkbookException">The metric is not among those looked at; the message names the nearest one.</exception>
    public MetricLevels Metric([Choices("Trajectory.Model.Metrics.Id")] string id) => Metrics.FirstOrDefault(levels => levels.Metric.Id == id)
        ?? throw NearestName.NotFound("metric", "指标", id, Metrics.Select(levels => levels.Metric.Id));
}
