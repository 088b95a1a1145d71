namespace ScoreNotebooks;

/// <summary>
/// One shop's metrics ranked by the points of the total that a unit of effort gains, each improved alone. By default
/// all steps are equal: the same share of the way from the shop's value to the nearest one at which the metric gives all
/// it can. On a curve of steps the step leads to the next tier and counts for as many equal steps as it is long.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Total">Its total as it is.</param>
/// <param name="ShareOfTheWay">The share of the way that one step goes, above 0, at most 1.</param>
/// <param name="Fixes">The metrics, the most points per effort first; those without a step to take last, each with the reason.</param>
public sealed partial record FirstFix(
    Scoreboard Scores, string Shop, double Total, double ShareOfTheWay, IReadOnlyList<MetricFix> Fixes)
{
    /// <summary>True when the user gave the efforts; false for equal steps.</summary>
    public bool HasOwnEfforts { get; init; }

    /// <summary>The metric to fix first; null when none can gain anything.</summary>
    public MetricFix? First => Fixes.FirstOrDefault(fix => fix.Points > 0);

    /// <summary>The line of a metric.</summary>
    /// <exception cref="WorkbookException">The metric is unknown or was given no effort.</exception>
    public MetricFix this[[Choices("Scores.Model.Metrics.Id")] string metric]
    {
        get
        {
            var wanted = Scores.Model.Metric(metric);
            return Fixes.FirstOrDefault(fix => fix.Metric == wanted)
                ?? throw NearestName.NotFound("metric with an effort", "给出投入的指标", metric, Fixes.Select(fix => fix.Metric.Id));
        }
    }
}
