namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>What a forecast of totals must be, whatever is drawn.</summary>
public class ForecastTests
{
    private static readonly Trajectory Shops = OtherShops.Model.Trajectory(OtherShops.Make(3, 150, 77));

    private static DateOnly After(Trajectory trajectory, int days) => trajectory.Days[^1].AddDays(days);

    [Fact]
    public void Every_path_scores_as_a_history_that_went_on_that_way()
    {
        var model = ScoreModels.Load("six-factors") with { };
        model = model with { Metrics = [.. model.Metrics.Select((metric, i) => metric with { Window = new MetricWindow(7 + (5 * i), i % 4) })] };
        var trajectory = model.Trajectory(MadeShops.Like(model, days: 90, seed: 3));
        var scenario = Scenario.From(After(trajectory, 4)).Set("good_review_rate", 0.9).Volume(1.5).Then(After(trajectory, 9)).Once("差评数量", 6);
        var forecast = trajectory.Forecast(40, scenario, paths: 100).ShopOf(0);
        var compiled = trajectory.Compiled;
        var simulation = new PathSimulation(forecast.Fit, forecast.Plan, forecast.Windows, compiled.Program, [compiled.Root.Score, compiled.Metrics[5].Value], SampleStatistics.None, 12);
        var (totals, drawn) = (simulation.Run(100, default), simulation.Columns());
        var continued = model.Trajectory(ContinuedHistories.Of(trajectory, forecast, drawn, 20));
        for (var path = 0; path < 20; path++)
            for (var day = 0; day < 40; day++)
            {
                // Sums of ratings are drawn in single precision, so both sides add the same numbers in another order.
                Assert.Equal(continued.Totals($"path {path}").Span[90 + day], totals[0][(day * 100) + path], 1e-8);
                Assert.Equal(continued.Values($"path {path}", model.Metrics[5].Id).Span[90 + day], totals[1][(day * 100) + path], 1e-10);
            }
    }

    [Fact]
    public void One_seed_gives_the_same_numbers_again_and_another_gives_others()
    {
        var (one, again, other) = (Shops.Forecast(20).Bands("shop 1"), Shops.Forecast(20).Bands("shop 1"), Shops.Forecast(20, seed: 2).Bands("shop 1"));
        for (var level = 0; level < one.Levels.Count; level++) Assert.Equal(one.Quantiles[level], again.Quantiles[level]);
        Assert.NotEqual(one.Median, other.Median);
        // The standard error of a median of 10,000 courses is 1.25 σ ÷ 100; σ is about a third of the 90% band.
        for (var day = 0; day < 20; day++)
            Assert.InRange(Math.Abs(one.Median[day] - other.Median[day]), 0, 0.03 * (one.Quantile(0.95)[day] - one.Quantile(0.05)[day]));
    }

    [Fact]
    public void Blocks_of_paths_do_not_depend_on_which_core_draws_them()
    {
        var forecast = Shops.Forecast(10, paths: 640).ShopOf(0);
        var compiled = Shops.Compiled;
        var simulation = new PathSimulation(forecast.Fit, forecast.Plan, forecast.Windows, compiled.Program, [compiled.Root.Score], SampleStatistics.None, 5);
        var all = simulation.Run(640, default)[0];
        var fewer = simulation.Run(200, default)[0];
        for (var day = 0; day < 10; day++)
            for (var path = 0; path < 200; path++) Assert.Equal(all[(day * 640) + path], fewer[(day * 200) + path]);
    }

    [Fact]
    public void Days_within_the_lag_are_known()
    {
        // Every window ends five days before its score: the next five scores are made of days that are over.
        var model = OtherShops.Model with { Metrics = [.. OtherShops.Model.Metrics.Select(metric => metric with { Window = new MetricWindow(20, 5) })] };
        var longer = OtherShops.Make(1, 85, 3);
        var trajectory = model.Trajectory(new ShopHistory(
            longer.Shops, longer.FirstDay, [.. longer.Columns.Select(column => column with { Amounts = column.Amounts[..80] })]));
        var bands = trajectory.Forecast(10, paths: 200).Bands("shop 0");
        Assert.Equal(5, bands.KnownDays);
        for (var day = 0; day < 5; day++) Assert.Equal(bands.Quantile(0.05)[day], bands.Quantile(0.95)[day]);
        Assert.True(bands.Quantile(0.05)[5] < bands.Quantile(0.95)[5]);
        // On the sixth day one of twenty days is drawn, on the tenth five.
        Assert.Equal([1, 1, 1, 1, 1, 0.95, 0.9, 0.85, 0.8, 0.75], bands.KnownShare.Select(share => Math.Round(share, 10)));
        var came = model.Trajectory(longer).Totals("shop 0").Span;
        for (var day = 0; day < 5; day++) Assert.Equal(came[80 + day], bands.Median[day], 1e-9);
    }

    [Fact]
    public void A_single_event_leaves_after_exactly_the_window_and_the_lag()
    {
        var model = SmallHistory.Rate("bad / orders", new MetricWindow(30, 4));
        var random = new Random(4);
        var trajectory = model.Trajectory(SmallHistory.Of(
            ("orders", [SmallHistory.Repeated(90, _ => 40 + random.Next(20))]), ("bad", [SmallHistory.Repeated(90, _ => random.Next(6))])));
        var happened = Scenario.From(After(trajectory, 3)).Once("bad", 25);
        var (without, with) = (trajectory.Forecast(60).Bands("s0"), trajectory.Forecast(60, happened).Bands("s0"));
        // It happens on day 3 ahead, is seen with the lag on day 7, and is gone 30 days later, on day 37.
        for (var ahead = 1; ahead <= 60; ahead++)
        {
            var isSeen = ahead is >= 3 + 4 and < 3 + 4 + 30;
            Assert.Equal(isSeen, with.Median[ahead - 1] > without.Median[ahead - 1] + 0.005);
            if (!isSeen) Assert.Equal(without.Median[ahead - 1], with.Median[ahead - 1], 1e-12);
            Assert.Equal(isSeen, with.Expected[ahead - 1] > without.Expected[ahead - 1] + 0.005);
        }
    }

    [Fact]
    public void At_a_constant_new_rate_and_even_volume_the_window_moves_evenly()
    {
        // 50 orders a day, 45 of them completed: old = 0.9. From the first day on new = 0.98, W = 30.
        var trajectory = SmallHistory.Rate("done / orders").Trajectory(SmallHistory.Of(
            ("orders", [SmallHistory.Repeated(90, _ => 50)]), ("done", [SmallHistory.Repeated(90, _ => 45)])));
        var expected = trajectory.Forecast(40, Scenario.From(After(trajectory, 1)).Set("rate", 0.98)).Bands("s0").Expected;
        for (var d = 1; d <= 40; d++)
            Assert.Equal(d < 30 ? (((30 - d) * 0.9) + (d * 0.98)) / 30 : 0.98, expected[d - 1], 1e-3);
    }

    [Fact]
    public void More_orders_at_the_same_rates_narrow_the_bands_and_leave_the_middle()
    {
        var trajectory = OtherShops.Model.Trajectory(OtherShops.Make(1, 150, 12));
        var steady = trajectory.Forecast(60, Scenario.From(After(trajectory, 1)).Set("good_rate", 0.85).Set("completion", 0.9).Set("stars", 4.4));
        var more = trajectory.Forecast(60, steady.Scenario.Volume(9));
        var (one, nine) = (steady.Bands("shop 0", "stars"), more.Bands("shop 0", "stars"));
        Assert.Equal(4.4, one.Median[59], 0.02);
        Assert.Equal(4.4, nine.Median[59], 0.02);
        // With nine times the ratings what cases leave open shrinks to a third; what days leave open stays.
        Assert.True(Width(nine, 59) < 0.75 * Width(one, 59));
    }

    [Fact]
    public void Scenarios_with_one_seed_differ_by_the_scenario_alone_and_a_better_rate_is_better_on_every_path()
    {
        var better = Scenario.From(After(Shops, 10)).Set("stars", 4.9);
        var usual = Shops.Forecast(40).TotalsOf(0, default);
        var mended = Shops.Forecast(40, better).TotalsOf(0, default);
        for (var path = 0; path < 10_000; path += 7)
        {
            for (var day = 0; day < 9; day++) Assert.Equal(usual[(day * 10_000) + path], mended[(day * 10_000) + path]);
            Assert.True(mended[(39 * 10_000) + path] > usual[(39 * 10_000) + path]);
        }
    }

    [Fact]
    public void A_probability_counts_the_courses_and_a_crossing_their_first_days()
    {
        var forecast = Shops.Forecast(30, paths: 1000);
        var totals = forecast.TotalsOf(2, default);
        var target = Math.Round(forecast.Bands("shop 2").Median[20], 2);
        var probability = forecast.Probability("shop 2", above: target);
        var wanted = !probability.IsMetNow;
        for (var day = 0; day < 30; day++)
        {
            Assert.Equal(Enumerable.Range(0, 1000).Count(path => totals[(day * 1000) + path] >= target) / 1000.0, probability.Above[day]);
            Assert.Equal(
                Enumerable.Range(0, 1000).Count(path => Enumerable.Range(0, day + 1).Any(by => totals[(by * 1000) + path] >= target == wanted)) / 1000.0,
                probability.Crossing.By[day]);
        }

        Assert.Equal(probability.Above[4], probability.On(forecast.Days[4]));
    }

    [Fact]
    public void One_shop_passes_another_as_often_as_the_other_does_not_pass_it()
    {
        var forecast = Shops.Forecast(15, paths: 2000);
        var (one, other) = (forecast.Probability("shop 0", toPass: "shop 1"), forecast.Probability("shop 1", toPass: "shop 0"));
        // Totals are never equal, so one of the two is ahead on every course.
        for (var day = 0; day < 15; day++) Assert.Equal(1, one.Above[day] + other.Above[day], 1e-12);
    }

    private static double Width(ForecastBands bands, int day) => bands.Quantile(0.95)[day] - bands.Quantile(0.05)[day];
}
