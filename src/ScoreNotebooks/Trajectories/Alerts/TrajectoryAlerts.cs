namespace ScoreNotebooks;

/// <summary>What of a shop's days calls for a look: daily rates outside their control limits, and lines that the score is about to pass.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Charts">The control limits of every metric that has days with cases.</param>
/// <param name="Gates">The lines of the model, and the one asked for, each with the days left at today's pace.</param>
/// <param name="Trajectory">The trajectory they come from.</param>
public sealed partial record TrajectoryAlerts(
    string Shop, IReadOnlyList<ControlChart> Charts, IReadOnlyList<GateOutlook> Gates, Trajectory Trajectory)
{
    /// <summary>Whether limits begin anew after each level shift.</summary>
    public bool HasPhases { get; init; }

    /// <summary>Every day outside its limits, with the metric's chart, the latest first.</summary>
    public IReadOnlyList<(ControlChart Chart, ControlPoint Point)> Outside { get; } =
        [.. Charts.SelectMany(chart => chart.Outside.Select(point => (Chart: chart, Point: point))).OrderByDescending(one => one.Point.Day)];

    /// <summary>The control limits of one metric.</summary>
    /// <exception cref="WorkbookException">The metric has none; the message names the nearest one.</exception>
    public ControlChart Of([Choices("Trajectory.Model.Metrics.Id")] string metric) => Charts.FirstOrDefault(chart => chart.Metric.Id == metric)
        ?? throw NearestName.NotFound("metric", "指标", metric, Charts.Select(chart => chart.Metric.Id));
}
