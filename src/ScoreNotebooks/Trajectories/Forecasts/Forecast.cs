using System.Collections.Concurrent;

namespace ScoreNotebooks;

/// <summary>
/// The scores of days to come under one scenario. A shop's courses are drawn when it is first asked about and kept; the
/// same question gives the same answer, however many cores there are.
/// </summary>
public sealed partial class Forecast
{
    private const int MostShopsKept = 8;

    private readonly ConcurrentDictionary<int, ShopForecast> _shops = new();
    private readonly ConcurrentDictionary<int, double[]> _totals = new();

    internal Forecast(Trajectory trajectory, int days, Scenario scenario, int paths, int seed)
    {
        ScenarioChecks.RequireNames(trajectory, scenario);
        Trajectory = trajectory;
        Scenario = scenario;
        Paths = paths;
        Seed = seed;
        Days = [.. Enumerable.Range(1, days).Select(trajectory.Days[^1].AddDays)];
    }

    /// <summary>What is forecast.</summary>
    public Trajectory Trajectory { get; }

    /// <summary>The model.</summary>
    public ScoreModel Model => Trajectory.Model;

    /// <summary>The shops' names.</summary>
    public IReadOnlyList<string> Shops => Trajectory.Shops;

    /// <summary>The days ahead.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>What is taken to change.</summary>
    public Scenario Scenario { get; }

    /// <summary>How many courses are drawn for each shop.</summary>
    public int Paths { get; }

    /// <summary>The seed they are drawn with.</summary>
    public int Seed { get; }

    /// <summary>What the forecast rests on: that the future is made as the past was, and what the model assumes.</summary>
    public IReadOnlyList<BilingualText> Assumptions => [ForecastMethod.Of(Trajectory), .. Trajectory.Assumptions];

    /// <summary>Quantiles of a shop's total, or of one of its metrics, on each day ahead.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="metric">The id of a metric, for its value in its unit; null for the total.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">The shop or metric is unknown, has no value on any day ahead, or has too short a history; or the scenario cannot be.</exception>
    public ForecastBands Bands([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string? metric = null, CancellationToken cancellation = default)
    {
        var position = Trajectory.History.IndexOfShop(shop);
        var measured = metric is null ? null : Model.Metric(metric);
        var forecast = ShopOf(position);
        var drawn = measured is null ? TotalsOf(position, cancellation) : forecast.Draw([RegisterOf(measured)], cancellation)[0];
        if (!drawn.AsSpan().ContainsAnyExcept(double.NaN)) throw NoValue(position, measured);
        return new ForecastBands(shop, measured, Days, ForecastBands.DefaultLevels, ShopForecast.Quantiles(drawn, Paths, ForecastBands.DefaultLevels))
        {
            Expected = forecast.Expect([measured is null ? Trajectory.Compiled.Root.Score : RegisterOf(measured)])[0],
            KnownShare = forecast.Windows.KnownShare(),
            KnownDays = Math.Min(Days.Count, forecast.Windows.KnownDays),
            Forecast = this,
        };
    }

    /// <summary>
    /// How likely a shop's total is at or above a target on each day ahead, and when it first gets there (or, when it is
    /// there now, first falls below). Give exactly one of <paramref name="above"/> and <paramref name="toPass"/>.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="above">The points; a total that equals them counts as above, as at the gates of platforms.</param>
    /// <param name="toPass">Another shop, whose total is forecast too and must be exceeded.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">A shop is unknown, has no total or too short a history; the points cannot be reached under the model; there is not exactly one target.</exception>
    public TargetProbability Probability(
        [Choices("Shops")] string shop, double? above = null, [Choices("Shops")] string? toPass = null, CancellationToken cancellation = default)
    {
        var position = Trajectory.History.IndexOfShop(shop);
        if (above is null == toPass is null)
            throw new WorkbookException(
                "Say one thing that is to be met: above: 60 for 60 points, or toPass: \"another shop\".", "请指明一个目标：above: 60（达到 60 分），或 toPass: \"另一家店铺\"（超过该店）。");
        if (above is { } points) ForecastRequest.RequireReachable(Model, points);
        var totals = TotalsOf(position, cancellation);
        var last = Trajectory.Totals(shop).Span[^1];
        if (toPass is null) return TargetProbability.Of(this, shop, above!.Value, null, last >= above, new TargetPaths(totals, Paths, above.Value));
        if (toPass == shop)
            throw new WorkbookException($"\"{shop}\" cannot pass itself; name another shop.", $"“{shop}”不能超过自己；请写另一家店铺。");
        var others = TotalsOf(Trajectory.History.IndexOfShop(toPass), cancellation);
        var other = Trajectory.Totals(toPass).Span[^1];
        return TargetProbability.Of(this, shop, double.NaN, toPass, last > other, new TargetPaths(totals, Paths, others));
    }

    /// <summary>The total of every path of a shop on every day; place day × paths + path.</summary>
    internal double[] TotalsOf(int shop, CancellationToken cancellation)
    {
        if (_totals.TryGetValue(shop, out var known)) return known;
        var totals = ShopOf(shop).Draw([Trajectory.Compiled.Root.Score], cancellation)[0];
        if (!totals.AsSpan().ContainsAnyExcept(double.NaN)) throw NoValue(shop, null);
        if (_totals.Count >= MostShopsKept) _totals.Clear();
        return _totals[shop] = totals;
    }

    /// <summary>What a shop's forecast is made of.</summary>
    internal ShopForecast ShopOf(int shop)
    {
        if (_shops.TryGetValue(shop, out var known)) return known;
        if (_shops.Count >= MostShopsKept) _shops.Clear();
        // Shops have chances of their own, whichever others there are.
        var seed = unchecked((int)SeedHash.Of((ulong)Seed, (ulong)shop));
        return _shops[shop] = new ShopForecast(Trajectory, shop, Trajectory.FitOf(shop), Trajectory.Days.Count - 1, Days.Count, Scenario, Paths, seed);
    }

    private int RegisterOf(Metric metric) => Trajectory.Compiled.Metrics.First(known => known.Metric.Id == metric.Id).Value;

    private WorkbookException NoValue(int shop, Metric? metric)
    {
        var what = metric?.Title ?? new BilingualText("total", "总分");
        var last = new DayRange(Days[0], Days[^1]);
        return new WorkbookException(
            $"\"{Shops[shop]}\" has no {what.English} on any day of {last}: columns that the model needs are missing, or no whole window of days with data is reached by then. Forecast more days, or allow windows that begin before the history: model.Trajectory(history, partialWindows: true).",
            $"“{Shops[shop]}”在 {last} 期间始终没有{what.Chinese}：缺少模型所需的数据列，或到那时仍凑不满一个统计窗口。请增加预测天数，或允许窗口早于历史开始：model.Trajectory(history, partialWindows: true)。");
    }
}
