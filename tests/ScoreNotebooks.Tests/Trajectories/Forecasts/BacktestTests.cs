namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

public class BacktestTests
{
    private static readonly Trajectory Shops = OtherShops.Model.Trajectory(OtherShops.Make(3, 150, 31));

    [Fact]
    public void A_backtest_counts_every_shop_day_and_knows_nothing_of_what_came()
    {
        var backtest = Shops.Backtest(horizon: 20, origins: 4, paths: 200);
        Assert.Equal(3 * 4 * 20, backtest.Overall.Count);
        Assert.Equal([7, 7, 6], backtest.ByWeek.Select(row => row.LastDay - row.FirstDay + 1));
        // The same forecasts come out when the days after the last origin are other days.
        var history = Shops.History;
        var origin = history.Days.ToList().IndexOf(backtest.Origins[0]);
        var cut = new ShopHistory(history.Shops, history.FirstDay, [.. history.Columns.Select(column => column with { Amounts = Cut(column, origin + 1) })], history.Means);
        var forecast = new ShopForecast(Shops, 0, ShopFit.Of(Shops, 0, origin), origin, 20, Scenario.Nothing, 100, 9);
        var trajectory = OtherShops.Model.Trajectory(cut);
        var again = new ShopForecast(trajectory, 0, trajectory.FitOf(0), origin, 20, Scenario.Nothing, 100, 9);
        int[] total = [Shops.Compiled.Root.Score];
        Assert.Equal(again.Draw(total, default)[0], forecast.Draw(total, default)[0]);

        double[] Cut(HistoryColumn column, int days) => [.. Enumerable.Range(0, 3).SelectMany(shop => column.Amounts.Slice(shop * 150, days).ToArray())];
    }

    [Fact]
    public void Persistence_and_the_weekday_mean_are_what_they_say()
    {
        var backtest = Shops.Backtest(horizon: 10, origins: 1, shop: "shop 1", paths: 200);
        var totals = Shops.Totals("shop 1").ToArray();
        var origin = Shops.Days.ToList().IndexOf(backtest.Origins[0]);
        for (var ahead = 1; ahead <= 10; ahead++)
        {
            var came = totals[origin + ahead];
            Assert.Equal(Math.Abs(totals[origin] - came), backtest.ByDay[ahead - 1].PersistenceError, 1e-12);
            var weekdays = Enumerable.Range(0, origin + 1).Where(day => (origin + ahead - day) % 7 == 0 && !double.IsNaN(totals[day])).Average(day => totals[day]);
            Assert.Equal(Math.Abs(weekdays - came), backtest.ByDay[ahead - 1].SeasonalError, 1e-12);
        }
    }

    [Fact]
    public void The_ranked_probability_score_is_that_of_all_pairs_of_courses()
    {
        var backtest = Shops.Backtest(horizon: 5, origins: 1, shop: "shop 0", paths: 100, seed: 4);
        var origin = Shops.Days.ToList().IndexOf(backtest.Origins[0]);
        var drawn = new ShopForecast(Shops, 0, ShopFit.Of(Shops, 0, origin), origin, 5, Scenario.Nothing, 100, unchecked((int)SeedHash.Of(4, 0))).Draw([Shops.Compiled.Root.Score], default)[0];
        for (var day = 0; day < 5; day++)
        {
            var courses = drawn.AsSpan(day * 100, 100).ToArray();
            var came = Shops.Totals("shop 0").Span[origin + 1 + day];
            var expected = courses.Average(course => Math.Abs(course - came)) - (courses.Average(one => courses.Average(other => Math.Abs(one - other))) / 2);
            Assert.Equal(expected, backtest.ByDay[day].Crps, 1e-10);
        }
    }

    [Fact]
    public void Days_before_and_after_an_event_began_are_told_apart()
    {
        var history = Shops.History;
        var plain = Shops.Backtest(horizon: 10, origins: 1, paths: 100);
        Assert.Equal(0, plain.AfterEvents.Count);
        Assert.Equal(plain.Overall, plain.BeforeEvents);
        // On the fourth day after the only origin something begins at one of the three shops; what began before does not count.
        HistoryEvent[] events =
        [
            new(plain.Origins[0].AddDays(4), plain.Origins[0].AddDays(5), "shop 1", BilingualText.Same("flood"), HistoryEventKind.Logistics),
            new(plain.Origins[0].AddDays(-2), plain.Origins[0].AddDays(9), null, BilingualText.Same("holiday"), HistoryEventKind.Quality),
        ];
        var told = OtherShops.Model.Trajectory(new ShopHistory(history.Shops, history.FirstDay, history.Columns, history.Means, events: events)).Backtest(horizon: 10, origins: 1, paths: 100);
        Assert.Equal((10 + 3 + 10, 7), (told.BeforeEvents.Count, told.AfterEvents.Count));
        Assert.Equal(told.Overall.Error * 30, (told.BeforeEvents.Error * 23) + (told.AfterEvents.Error * 7), 1e-9);
        Assert.Contains("until an event begins", told.ToTable().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("新事件发生前", told.ToTable().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("until an event begins", plain.ToTable().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_too_short_says_how_many_days_are_needed()
    {
        // Windows of 30 days with a lag of 3: the first total is on day 33; thirty days more are 63.
        var error = Assert.Throws<WorkbookException>(() => OtherShops.Model.Trajectory(OtherShops.Make(1, 50, 1)).Backtest(horizon: 30));
        Assert.Contains("50 days", error.Text.English, StringComparison.Ordinal);
        Assert.Contains("60 are needed", error.Text.English, StringComparison.Ordinal);
        Assert.Contains("至少需要 60 天", error.Text.Chinese, StringComparison.Ordinal);
    }
}
