namespace ScoreNotebooks;

/// <summary>How the totals of shops depend on each of their metrics.</summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Entries">One entry per shop and metric: shops in the order asked for, metrics in the model's order. Shops without a total have none.</param>
public sealed partial record MetricSensitivities(Scoreboard Scores, IReadOnlyList<MetricSensitivity> Entries)
{
    /// <summary>The shops that have entries.</summary>
    public IReadOnlyList<string> Shops => [.. Entries.Select(entry => entry.Shop).Distinct()];

    /// <summary>The entry of a metric, when there is only one shop.</summary>
    /// <exception cref="WorkbookException">The metric is unknown, or there are several shops.</exception>
    public MetricSensitivity this[[Choices("Scores.Model.Metrics.Id")] string metric] => Shops.Count == 1
        ? this[Shops[0], metric]
        : throw new WorkbookException(
            $"There are entries of {Shops.Count} shops; say which: [\"{Shops[0]}\", \"{metric}\"].",
            $"这里有 {Shops.Count} 家店铺的结果；请指明店铺：[\"{Shops[0]}\", \"{metric}\"]。");

    /// <summary>The entry of a shop and a metric.</summary>
    /// <exception cref="WorkbookException">The shop or the metric is unknown, or the shop has no total.</exception>
    public MetricSensitivity this[[Choices("Shops")] string shop, [Choices("Scores.Model.Metrics.Id")] string metric]
    {
        get
        {
            var wanted = Scores.Model.Metric(metric);
            return Entries.FirstOrDefault(entry => entry.Shop == shop && entry.Metric == wanted)
                ?? throw NearestName.NotFound("shop with a total", "有总分的店铺", shop, Shops);
        }
    }
}
