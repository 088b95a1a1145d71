namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    // The tiers of Douyin's metrics until 2026-09-07; any other points are refused, with these named.
    private static readonly double[] DouyinTiers = [50, 60, 70, 80, 90, 100];

    /// <summary>
    /// Bounds the thresholds of a metric's tiers, which a platform does not publish, by days on which the back office showed
    /// the metric's value and its points: between the best value that got the lower points and the worst that got the higher.
    /// </summary>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="days">One row per day, or per shop and day of shops of one industry: the columns of the metric's value, and the points.</param>
    /// <param name="points">The column of the points; null for the metric's Chinese title and "得分", as for <see cref="FromMetricPoints"/>.</param>
    /// <param name="tiers">The points of the tiers, at least two; null for Douyin's 50, 60, 70, 80, 90 and 100.</param>
    /// <returns>For each threshold the interval in which it must lie, one-sided where no row lies beyond.</returns>
    /// <exception cref="WorkbookException">
    /// The metric or a column is unknown, the metric has no tiers because its value is its points, no row can be used, points are none of the tiers, or two rows contradict one another.
    /// </exception>
    public TierFit FitTiers([Choices("Metrics.Id")] string metric, ShopTable days, string? points = null, IReadOnlyList<double>? tiers = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        var fitted = Metric(metric);
        if (fitted.Normalisation is Normalisation.Identity)
            throw new WorkbookException(
                $"The value of \"{fitted.Title.English}\" is its points; it has no tiers to fit.", $"“{fitted.Title.Chinese}”的数值即得分，没有可拟合的分档。");
        double[] levels = [.. (tiers ?? DouyinTiers).Distinct().Order()];
        if (levels.Length < 2 || !levels.All(double.IsFinite))
            throw new WorkbookException("Tiers are at least two different numbers of points, such as [50, 75, 100].", "tiers 应为至少两个不同的得分，例如 [50, 75, 100]。");
        var shown = days[points ?? $"{fitted.Title.Chinese}得分"].Values;
        var values = ValuesOf(fitted, days);
        List<SeenPoints> seen = [.. Enumerable.Range(0, days.Shops.Count).Select(row => new SeenPoints(days.Shops[row], values.Span[row], shown.Span[row]))
            .Where(row => !double.IsNaN(row.Value) && !double.IsNaN(row.Points))];
        if (seen.Count == 0)
            throw new WorkbookException(
                $"No row of the table has both a value and points of \"{fitted.Title.English}\".", $"表中没有任何一行同时有“{fitted.Title.Chinese}”的数值和得分。");
        SeenPoints.Check(seen, levels, fitted);
        var missing = days.Shops.Count - seen.Count;
        return new TierFit(this, metric, SeenPoints.Thresholds(seen, levels, fitted.Direction), seen.Count)
        {
            Notes = missing == 0 ? [] : [new BilingualText($"{missing} rows were left out: they lack a value or points.", $"有 {missing} 行未使用：缺少数值或得分。")],
        };
    }

    /// <inheritdoc cref="FitTiers(string, ShopTable, string, IReadOnlyList{double})"/>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="history">A history with the columns of the metric's value, and the points; all shops are taken together, so they need the same tiers.</param>
    /// <param name="points">The column of the points; null for the metric's Chinese title and "得分".</param>
    /// <param name="tiers">The points of the tiers, at least two; null for Douyin's 50, 60, 70, 80, 90 and 100.</param>
    public TierFit FitTiers([Choices("Metrics.Id")] string metric, ShopHistory history, string? points = null, IReadOnlyList<double>? tiers = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return FitTiers(metric, FittedDays.TableOf(history), points, tiers);
    }

    /// <summary>The same model with fitted tiers, each threshold in the middle of its interval.</summary>
    /// <param name="fit">The fit.</param>
    /// <returns>A new model whose assumptions say that the tiers are fitted, and to how many rows.</returns>
    /// <exception cref="WorkbookException">A threshold is bounded on one side only, or the metric is that of another model.</exception>
    public ScoreModel WithTiers(TierFit fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        var tiers = fit.ToTiers();
        return WithRule(
            [fit.Metric], metric => metric with { Normalisation = tiers, Assumption = null },
            new BilingualText(
                $"Tiers fitted to {fit.Days} {(fit.Days == 1 ? "row" : "rows")}, each threshold taken in the middle of where it must lie, not read from the platform",
                $"分档标准由 {fit.Days} 行数据拟合，各分数线取可能区间的中点，并非平台公布"));
    }

    /// <summary>A metric's values by themselves, whatever else of the model is unknown.</summary>
    private ReadOnlyMemory<double> ValuesOf(Metric metric, ShopTable table)
    {
        foreach (var column in metric.Value.Columns) _ = table[column];
        var alone = new ScoreModel(
            Id, Version, Title, Scale, Missing, [metric with { Normalisation = new Normalisation.Rank(), MinimumSample = null, Treatment = null }],
            Root with { Parts = [new MetricPart(metric.Id, 1)], LeastCoverage = null });
        return alone.Score(table).Values(metric.Id);
    }
}
