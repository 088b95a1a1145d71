using ScoreNotebooks.Tests.Charts;

namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>What forecasts look like, and what they refuse.</summary>
public class ForecastResultsTests
{
    private const string Hostile = "<script>alert(1)</script>";

    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");
    private static readonly Trajectory Shops = Model.Trajectory(Renamed(MadeShops.Like(Model, 90, 8, shops: 2)));
    private static readonly Scenario Mended = Scenario.From(Shops.Days[^1].AddDays(3)).Set("complaint_handling", 4.8);

    [Fact]
    public void Every_result_is_shown_in_both_languages_with_its_assumptions_and_without_markup_from_data()
    {
        var forecast = Shops.Forecast(40, Mended, paths: 200);
        IViewable[] results =
        [
            forecast, Forecasts.Compare(Shops.Forecast(40, paths: 200), forecast), forecast.Bands(Hostile), forecast.Bands(Hostile, "good_review_rate"),
            forecast.Probability(Hostile, above: 60), forecast.Probability("B", toPass: Hostile), Shops.Backtest(10, 2, paths: 100),
        ];
        Chart[] charts = [forecast.Fan(Hostile), forecast.Fan("B", "shipping_time"), Forecasts.Compare(Shops.Forecast(40, paths: 200), forecast).Fan(Hostile), forecast.Probability(Hostile, above: 60).Chart(), Shops.Backtest(10, 2, paths: 100).ErrorChart(), Shops.Backtest(10, 2, paths: 100).CoverageChart()];
        foreach (var result in results)
        {
            Assert.DoesNotContain("<script", result.ToView().ToHtml(Language.English), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Illustrative assumption", result.ToView().ToText(Language.English), StringComparison.Ordinal);
            Assert.Contains("示例性假设", result.ToView().ToText(Language.Chinese), StringComparison.Ordinal);
        }

        foreach (var chart in charts)
        {
            Assert.Contains("Illustrative assumption", chart.Note!.English, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", chart.ToSvg(Language.Chinese) + chart.ToFigureJson(Language.English), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_fan_draws_a_dark_band_within_a_light_one_from_the_last_known_value()
    {
        var bands = Shops.Forecast(40, paths: 200).Bands("B");
        var fan = bands.Fan();
        Assert.Equal(2, new Drawing(fan.ToSvg(Language.English)).Of("band").Count);
        var line = fan.Series[1];
        Assert.Equal(Shops.Totals("B").Span[^1], line.Points[0].Y);
        for (var day = 0; day < 40; day++)
        {
            Assert.True(line.Low![day + 1] <= line.InnerLow![day + 1] && line.InnerHigh![day + 1] <= line.High![day + 1]);
            Assert.Equal(bands.On(bands.Days[day], 0.5).Low, line.InnerLow![day + 1]);
        }
    }

    [Fact]
    public void Requests_that_cannot_be_met_say_what_can()
    {
        var forecast = Shops.Forecast(10, paths: 100);
        Refused(() => Shops.Forecast(0), "1 to 730", "1 到 730");
        Refused(() => Shops.Forecast(10, paths: 20), "100 to 1,000,000", "100 到 1,000,000");
        Refused(() => forecast.Bands("C"), "There is no shop \"C\"", "没有名为“C”的店铺");
        Refused(() => forecast.Bands("B", "shipping"), "shipping_time", "shipping_time");
        Refused(() => forecast.Bands("B").Quantile(0.99), "0.95", "0.95");
        Refused(() => forecast.Bands("B").On(Shops.Days[0]), "The forecast reaches from", "预测范围为");
        Refused(() => forecast.Probability("B", above: 101), "between 0 and 100", "0 到 100 之间");
        Refused(() => forecast.Probability("B"), "above: 60", "above: 60");
        Refused(() => forecast.Probability("B", toPass: "B"), "cannot pass itself", "不能超过自己");
        Refused(() => Forecasts.Compare(forecast, Shops.Forecast(11, paths: 100)), "different days", "日期或店铺不同");
        Refused(() => Forecasts.Compare(forecast, Shops.Forecast(10, paths: 100)), "Called", "Called");
    }

    [Fact]
    public void A_shop_with_too_few_days_says_how_many_it_has_and_needs()
    {
        var trajectory = Model.Trajectory(MadeShops.Like(Model, 20, 8), partialWindows: true);
        Refused(() => trajectory.Forecast(10).Bands("shop 0"), "has data on 20 days up to 2026-01-20", "至少需要 28 天");
        Refused(() => trajectory.Forecast(10).Bands("shop 0"), "from 2026-01-28 on", "2026-01-28 之后");
    }

    [Fact]
    public void A_shop_without_a_total_says_why()
    {
        // Of what the model reads, the history has the orders alone: too little of the weight for a total.
        var orders = MadeShops.Like(Model, 40, 8).Columns.Where(column => column.Name.StartsWith("订单", StringComparison.Ordinal)).ToList();
        var trajectory = Model.Trajectory(new ShopHistory(["s"], MadeShops.FirstDay, orders));
        Refused(() => trajectory.Forecast(10).Bands("s"), "has no total on any day", "始终没有总分");
    }

    [Fact]
    public void Work_that_is_stopped_ends()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Shops.Forecast(30).Bands("B", cancellation: stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Shops.Backtest(10, 2, cancellation: stop.Token));
    }

    private static ShopHistory Renamed(ShopHistory history) => new([Hostile, "B"], history.FirstDay, history.Columns, history.Means);

    private static void Refused(Action act, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(act);
        Assert.Contains(english, error.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, error.Text.Chinese, StringComparison.Ordinal);
    }
}
