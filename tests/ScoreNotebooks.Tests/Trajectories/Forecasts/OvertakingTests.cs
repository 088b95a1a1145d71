namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>
/// Passing another shop, against the closed forms of rolling windows: with d days of the window W at a new rate x the
/// windowed rate is ((W − d)·old + d·x) ÷ W.
/// </summary>
public class OvertakingTests
{
    private static readonly ScoreModel Share = SmallHistory.Rate("done / orders", new MetricWindow(30), normalisation: new Normalisation.Goalposts(0, 1));

    [Theory]
    [InlineData(15, 1)]
    [InlineData(20, 6)]
    [InlineData(30, 1)]
    [InlineData(60, 1)]
    public void The_value_needed_makes_up_for_the_days_that_are_left_of_the_window(int by, int from)
    {
        // 90% behind 93%: of the 30 days of the window, by − from + 1 (at most 30) are new, so x = 0.9 + 0.03·30 ÷ new.
        var trajectory = Shops(_ => 0.9, _ => 0.93);
        var last = trajectory.Days[^1];
        var row = trajectory.Overtake("s0", toPass: "s1", by: last.AddDays(by), from: last.AddDays(from), paths: 200).Metric("rate");
        Assert.Equal(0.9 + (0.03 * 30 / Math.Min(30, by - from + 1)), row.Needed, 0.004);
        Assert.Equal(0.9, row.Usual, 0.003);
    }

    [Fact]
    public void No_rate_is_enough_where_too_few_days_are_left()
    {
        // 8 days of 30 at 100% instead of 90% add 2.67 points, which is less than the 3 that are missing.
        var trajectory = Shops(_ => 0.9, _ => 0.93);
        var overtaking = trajectory.Overtake("s0", toPass: "s1", by: trajectory.Days[^1].AddDays(8), paths: 200);
        var row = overtaking.Metric("rate");
        Assert.Equal((false, null), (row.IsEnough, row.LatestStart));
        Assert.Equal(-0.33, row.BestLead, 0.3);
        Assert.Contains("No metric alone is enough", overtaking.InWords().English);
        Assert.Contains("仅靠任何一项指标都不够", overtaking.InWords().Chinese);
    }

    [Fact]
    public void The_latest_day_to_begin_leaves_just_enough_days()
    {
        // The shop was at 99% for its first 60 days, so its own best quarter of windows is 99%. Days at that and days at u
        // come to 97% when 30·(0.97 − u) ÷ (0.99 − u) of the 30 days up to the 40th are new. The shop is expected to climb from
        // its 90% to what is usual on the 40th day, so u lies between the two: at 90% it takes 24 days, the last 24 from the 17th on.
        var trajectory = Shops(day => day < 60 ? 0.99 : 0.9, _ => 0.97);
        var last = trajectory.Days[^1];
        var overtaking = trajectory.Overtake("s0", toPass: "s1", by: last.AddDays(40), paths: 200);
        var row = overtaking.Metric("rate");
        Assert.Equal(0.99, row.OwnBest, 1e-9);
        var days = (int)Math.Ceiling(30 * (0.97 - row.Usual) / (0.99 - row.Usual));
        Assert.InRange(days, 10, 25);
        Assert.InRange(row.LatestStart!.Value, last.AddDays(17), last.AddDays(42 - days));
        var course = overtaking.Course(RecoveryKind.OwnBest)!;
        Assert.Equal(overtaking.Metric("rate").LatestStart, course.LatestStart);
        // Begun at once, it is ahead once as many days are new; on the days before, the old days of the window are at 90%.
        Assert.InRange(course.PassesOn!.Value, last.AddDays(days - 1), last.AddDays(30));
        Assert.Equal(course.Expected[^1] - overtaking.Rival[^1], course.Lead, 1e-12);
        Assert.True(course.Probability > 0.95);
    }

    [Fact]
    public void Beginning_a_day_after_the_latest_start_is_too_late_and_the_day_itself_is_not()
    {
        var trajectory = Shops(day => day < 60 ? 0.99 : 0.9, _ => 0.97);
        var by = trajectory.Days[^1].AddDays(40);
        var overtaking = trajectory.Overtake("s0", toPass: "s1", by: by, paths: 200);
        var start = overtaking.Metric("rate").LatestStart!.Value;
        Assert.True(Lead(start) > 0);
        Assert.True(Lead(start.AddDays(1)) <= 0);

        // By the forecast itself, without the search.
        double Lead(DateOnly from) => trajectory.Forecast(40, Scenario.From(from).Set("rate", 0.99), paths: 200).Bands("s0").Expected[^1] - overtaking.Rival[^1];
    }

    [Fact]
    public void Less_is_better_where_a_metric_is_a_cost()
    {
        var model = SmallHistory.Of(new Metric("late", BilingualText.Same("late"), MetricUnit.Share, Direction.Cost, Formula.Parse("done / orders"), new Normalisation.Goalposts(1, 0)) { Window = new MetricWindow(30) });
        var trajectory = Shops(_ => 0.2, _ => 0.14, model);
        var row = trajectory.Overtake("s0", toPass: "s1", by: trajectory.Days[^1].AddDays(20), paths: 200).Metric("late");
        // 20 of 30 days: 0.2 − 0.06·30 ÷ 20.
        Assert.Equal(0.11, row.Needed, 0.008);
    }

    [Fact]
    public void A_shop_that_is_ahead_needs_nothing()
    {
        var trajectory = Shops(_ => 0.95, _ => 0.9);
        var overtaking = trajectory.Overtake("s0", toPass: "s1", paths: 200);
        Assert.True(overtaking.IsAheadAnyway);
        Assert.Empty(overtaking.Metrics);
        Assert.Equal(trajectory.Days[^1].AddDays(1), overtaking.Courses[0].PassesOn);
        Assert.Contains("无需额外改善", overtaking.InWords().Chinese);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        var trajectory = Shops(_ => 0.9, _ => 0.93);
        var last = trajectory.Days[^1];
        Assert.Contains("itself", Assert.Throws<WorkbookException>(() => trajectory.Overtake("s0", toPass: "s0")).Text.English);
        Assert.Contains("2026-04-30", Assert.Throws<WorkbookException>(() => trajectory.Overtake("s0", toPass: "s1", by: last)).Text.Chinese);
        Assert.Throws<WorkbookException>(() => trajectory.Overtake("s0", toPass: "s1", by: last.AddDays(10), from: last.AddDays(11)));
        Assert.Throws<WorkbookException>(() => trajectory.Overtake("s0", toPass: "s9"));
    }

    [Fact]
    public void It_is_shown_in_both_languages()
    {
        var trajectory = Shops(day => day < 60 ? 0.99 : 0.9, _ => 0.97);
        var overtaking = trajectory.Overtake("s0", toPass: "s1", paths: 200);
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            Assert.Contains(language == Language.English ? "Begin by" : "最迟开始", ((IViewable)overtaking).ToView().ToText(language), StringComparison.Ordinal);
            Assert.NotEmpty(overtaking.Chart().ToSvg(language));
            Assert.NotEmpty(overtaking.Chart().ToFigureJson(language));
        }
    }

    private static Trajectory Shops(Func<int, double> first, Func<int, double> second, ScoreModel? model = null) => (model ?? Share).Trajectory(SmallHistory.Of(
        ("orders", [SmallHistory.Repeated(120, _ => 1000), SmallHistory.Repeated(120, _ => 1000)]),
        ("done", [SmallHistory.Repeated(120, day => Math.Round(1000 * first(day))), SmallHistory.Repeated(120, day => Math.Round(1000 * second(day)))])));
}
