namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    private const int MostShopsTested = 100;

    /// <summary>
    /// Forecasts the past: from days spread evenly over the history, each with what was known by then, and holds what
    /// came against the bands; beside it, the forecasts that nothing changes and that weekdays are as they always were.
    /// </summary>
    /// <param name="horizon">How many days each forecast reaches.</param>
    /// <param name="origins">How many days forecasts are made on, if the history has room for so many.</param>
    /// <param name="shop">One shop; null for all (of more than a hundred, a hundred spread evenly).</param>
    /// <param name="paths">How many courses each forecast draws.</param>
    /// <param name="seed">Another seed draws other courses.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">There is no such shop, a number is out of range, or the history is too short; the message says how many days are needed.</exception>
    public Backtest Backtest(
        int horizon = 30, int origins = 12, [Choices("Shops")] string? shop = null, int paths = 1000, int seed = 1,
        IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ForecastRequest.RequireDays(horizon);
        ForecastRequest.RequirePaths(paths);
        if (origins < 1)
            throw new WorkbookException($"{origins} origins are none; give at least 1.", $"回测起点数为 {origins}；请至少给 1。");
        var shops = shop is null ? ShopsTested() : [History.IndexOfShop(shop)];
        var forecasts = shops.SelectMany(tested => OriginsOf(tested, horizon, origins).Select(origin => (tested, origin))).ToList();
        if (forecasts.Count == 0) throw TooShortToTest(shops, horizon);
        var found = new BacktestRun(this, horizon, paths, seed).Run(forecasts, progress, cancellation);
        return new Backtest(
            [.. forecasts.Select(one => one.tested).Distinct().Select(tested => Shops[tested])],
            [.. forecasts.Select(one => one.origin).Distinct().Order().Select(origin => Days[origin])], horizon, found.ByDay)
        { BeforeEvents = found.BeforeEvents, AfterEvents = found.AfterEvents, Paths = paths, Trajectory = this };
    }

    private int[] ShopsTested() => Shops.Count <= MostShopsTested
        ? [.. Enumerable.Range(0, Shops.Count)]
        : [.. Enumerable.Range(0, MostShopsTested).Select(place => (int)((long)place * Shops.Count / MostShopsTested))];

    /// <summary>Days on which a shop could be forecast: it has a total and enough days before, and the horizon's days after.</summary>
    private int[] OriginsOf(int shop, int horizon, int most)
    {
        var first = FirstOriginOf(shop);
        var last = Days.Count - 1 - horizon;
        if (first > last) return [];
        var count = Math.Min(most, last - first + 1);
        return [.. Enumerable.Range(0, count).Select(place => count == 1 ? last : first + (int)((long)place * (last - first) / (count - 1))).Where(day => !double.IsNaN(_totals[(shop * Days.Count) + day]))];
    }

    private int FirstOriginOf(int shop)
    {
        var firstTotal = OfShop(_totals, shop).Span.IndexOfAnyExcept(double.NaN);
        return firstTotal < 0 ? Days.Count : Math.Max(firstTotal, History.FirstDayOf(shop) + ShopFit.LeastDays - 1);
    }

    private WorkbookException TooShortToTest(int[] shops, int horizon)
    {
        var needed = shops.Min(tested => FirstOriginOf(tested)) is var first && first < Days.Count
            ? first + 1 + horizon
            : Compiled.Model.Metrics.Max(metric => WindowedModel.WindowOf(metric).Days + WindowedModel.WindowOf(metric).Lag) + horizon;
        return new WorkbookException(
            $"The history has {Days.Count} days; to forecast {horizon} days of the past, {needed} are needed. Give a shorter horizon or read a longer history.",
            $"历史数据共 {Days.Count} 天；要回测 {horizon} 天的预测，至少需要 {needed} 天。请缩短 horizon，或读入更长的历史。");
    }
}
