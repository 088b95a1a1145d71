namespace ScoreNotebooks;

/// <summary>
/// One shop's metrics, each moved alone over a stated range: how far each can move the total. The widest bar first. A
/// bar spans the least and the greatest total within the range, not only those at its ends, so that a curve with a
/// summit between them is told whole; the present total lies in every bar whose range holds the present value.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Total">Its total as it is.</param>
/// <param name="Range">What the metrics are moved over.</param>
/// <param name="Bars">One bar per metric, the widest first; metrics that could not be moved last, each with the reason.</param>
public sealed partial record Tornado(
    Scoreboard Scores, string Shop, double Total, TornadoRange Range, IReadOnlyList<MetricSwing> Bars)
{
    /// <summary>The bar of a metric.</summary>
    /// <exception cref="WorkbookException">The metric is unknown or was given no range.</exception>
    public MetricSwing this[[Choices("Scores.Model.Metrics.Id")] string metric]
    {
        get
        {
            var wanted = Scores.Model.Metric(metric);
            return Bars.FirstOrDefault(bar => bar.Metric == wanted)
                ?? throw NearestName.NotFound("bar of a metric", "指标条", metric, Bars.Select(bar => bar.Metric.Id));
        }
    }
}
