namespace ScoreNotebooks;

/// <summary>One shop's line of a <see cref="Scoreboard"/>, with everything its total is made of.</summary>
/// <param name="Shop">The shop's name.</param>
/// <param name="Total">The composite score; NaN when the shop has none.</param>
/// <param name="Rank">1 = best, equal totals share the best rank; 0 when the shop has no total.</param>
/// <param name="Coverage">The share of weight that the shop has values for, 0 to 1.</param>
/// <param name="Dimensions">Every dimension below the root, parents first.</param>
/// <param name="Metrics">Every metric, in the model's order.</param>
/// <param name="Adjustments">Bonuses, deductions and limits that made a difference.</param>
public sealed partial record ShopScore(
    string Shop, double Total, int Rank, double Coverage, IReadOnlyList<DimensionScore> Dimensions,
    IReadOnlyList<MetricScore> Metrics, IReadOnlyList<AdjustmentScore> Adjustments)
{
    /// <summary>What the platform shows in place of the total; null when the model has no such steps.</summary>
    public string? Shown { get; init; }

    /// <summary>The stars shown beside the total; null when the model has no such steps.</summary>
    public string? Stars { get; init; }

    /// <summary>The metrics the shop has no points for.</summary>
    public IReadOnlyList<Metric> Missing => [.. Metrics.Where(metric => metric.IsMissing).Select(metric => metric.Metric)];

    /// <summary>One metric's line.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public MetricScore Metric([Choices("Metrics.Id")] string id) => Metrics.FirstOrDefault(metric => metric.Id == id) ??
        throw NearestName.NotFound("metric", "指标", id, Metrics.Select(metric => metric.Id));

    /// <summary>One dimension's line.</summary>
    /// <exception cref="WorkbookException">There is no such dimension; the message names the nearest one.</exception>
    public DimensionScore Dimension([Choices("Dimensions.Id")] string id) => Dimensions.FirstOrDefault(dimension => dimension.Id == id) ??
        throw NearestName.NotFound("dimension", "维度", id, Dimensions.Select(dimension => dimension.Id));
}
