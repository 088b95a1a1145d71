namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>Recovery dates against the closed forms of rolling windows.</summary>
public class RecoveryTests
{
    // 50 orders a day; the metric is the share completed, in percent of the scale: 90% are 90 points.
    private static readonly ScoreModel Share = Of(new MetricWindow(30));

    [Theory]
    [InlineData(0.95, 0.92, 12)]
    [InlineData(0.95, 0.949, 30)]
    [InlineData(1.00, 0.93, 9)]
    [InlineData(0.92, 0.9005, 1)]
    public void Days_to_target_are_the_window_times_the_way_over_the_step(double newRate, double target, int days)
    {
        // old = 0.9, W = 30: days = 30 · (target − 0.9) ÷ (new − 0.9), rounded up: 30·0.02÷0.05 = 12, 30·0.049÷0.05 = 29.4, 30·0.03÷0.1 = 9, 30·0.0005÷0.02 = 0.75.
        var trajectory = Steady(Share, 0.9);
        var recovery = trajectory.Recovery("s0", 100 * target, Scenario.From(trajectory.Days[^1].AddDays(1)).Set("rate", newRate), paths: 200);
        Assert.Equal(days, recovery.Course(RecoveryKind.Given)!.DaysAhead);
    }

    [Fact]
    public void A_target_above_the_new_rate_is_never_met_and_the_limit_says_why()
    {
        var trajectory = Steady(Share, 0.9);
        var course = trajectory.Recovery("s0", 96, Scenario.From(trajectory.Days[^1].AddDays(1)).Set("rate", 0.95), paths: 200).Course(RecoveryKind.Given)!;
        Assert.Null(course.Day);
        Assert.Equal(95, course.Limit, 1e-6);
        // Thirty days from the day after the history: the thirtieth of them is the first whose window is new throughout.
        Assert.Equal(trajectory.Days[^1].AddDays(30), course.TurnedOver);
    }

    [Fact]
    public void Bad_days_leave_by_themselves()
    {
        // Ten bad days (70% instead of 90%) that ended five days ago. When all ten are in the window, it is at
        // (20·90 + 10·70) ÷ 30 = 83.33; the first leaves after 30 days, so 15 days from now the first has gone, 24 days from now the last.
        var model = Of(new MetricWindow(30));
        var trajectory = Steady(model, 0.9, day => day is >= 105 and < 115 ? 0.7 : 0.9, days: 120);
        Assert.Equal(83.3333, trajectory.Totals("s0").Span[^1], 1e-3);
        var course = trajectory.Recovery("s0", 86, Scenario.From(trajectory.Days[^1].AddDays(1)).Set("rate", 0.9), paths: 200).Course(RecoveryKind.Given)!;
        // 86 = 90 − 20·k ÷ 30 with k bad days left: k ≤ 6, so four must have gone. The window of day d ahead begins on day
        // 119 + d − 29; the bad days begin on day 105, so d = 15 has none gone and d = 19 has four.
        Assert.Equal(19, course.DaysAhead);
        Assert.Equal(90, course.Limit, 1e-6);
    }

    [Fact]
    public void With_a_lag_everything_comes_later_by_the_lag()
    {
        var (without, with) = (Steady(Of(new MetricWindow(30)), 0.9), Steady(Of(new MetricWindow(30, 6)), 0.9));
        var scenario = Scenario.From(without.Days[^1].AddDays(1)).Set("rate", 0.95);
        Assert.Equal(
            without.Recovery("s0", 92, scenario, paths: 200).Course(RecoveryKind.Given)!.DaysAhead + 6,
            with.Recovery("s0", 92, scenario, paths: 200).Course(RecoveryKind.Given)!.DaysAhead);
    }

    [Fact]
    public void If_nothing_changes_a_steady_shop_stays_where_it_is()
    {
        var recovery = Steady(Share, 0.9).Recovery("s0", 91, paths: 2000);
        var course = recovery.Course(RecoveryKind.NothingChanges)!;
        Assert.Null(course.Day);
        Assert.All(course.Expected, total => Assert.Equal(90, total, 0.3));
        // What chance does to 1,500 orders: a standard deviation of 0.77 points, so a point above is not rare.
        Assert.InRange(course.Probability, 0.02, 0.4);
    }

    [Fact]
    public void The_best_quartile_is_that_of_the_shops_own_windows_and_the_best_shop_that_of_another()
    {
        var model = Of(new MetricWindow(10));
        var history = Histories([day => day < 60 ? 0.95 : 0.85, _ => 0.97], 120);
        var recovery = model.Trajectory(history).Recovery("s0", 90, paths: 200);
        var own = recovery.Course(RecoveryKind.OwnBest)!.Scenario.Changes.OfType<ScenarioChange.Rate>().Single();
        var values = model.Trajectory(history).Values("s0", "rate").ToArray().Where(value => !double.IsNaN(value)).Order().ToArray();
        Assert.Equal(values[(int)(0.75 * (values.Length - 1))], own.To, 0.01);
        Assert.Equal(0.97, recovery.Course(RecoveryKind.BestShop)!.Scenario.Changes.OfType<ScenarioChange.Rate>().Single().To, 0.01);
        Assert.NotNull(recovery.Course(RecoveryKind.BestShop)!.Day);
        Assert.Null(recovery.Course(RecoveryKind.NothingChanges)!.Day);
        Assert.Null(model.Trajectory(history).Recovery("s1", 90, paths: 200).Course(RecoveryKind.BestShop));
    }

    [Fact]
    public void A_recovery_is_shown_in_both_languages()
    {
        var recovery = Steady(Share, 0.9).Recovery("s0", 95, paths: 200);
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            Assert.Contains(language == Language.English ? "never" : "达不到", ((IViewable)recovery).ToView().ToText(language), StringComparison.Ordinal);
            Assert.NotEmpty(recovery.Chart().ToSvg(language));
            Assert.NotEmpty(recovery.Chart().ToFigureJson(language));
        }
    }

    private static ScoreModel Of(MetricWindow window) => SmallHistory.Rate("done / orders", window, normalisation: new Normalisation.Goalposts(0, 1));

    private static Trajectory Steady(ScoreModel model, double rate, Func<int, double>? rates = null, int days = 120) =>
        model.Trajectory(Histories([rates ?? (_ => rate)], days));

    // 1,000 orders a day, so that any rate is a whole number of them.
    private static ShopHistory Histories(Func<int, double>[] shops, int days) => SmallHistory.Of(
        ("orders", [.. shops.Select(_ => SmallHistory.Repeated(days, _ => 1000))]),
        ("done", [.. shops.Select(rate => SmallHistory.Repeated(days, day => Math.Round(1000 * rate(day))))]));
}
