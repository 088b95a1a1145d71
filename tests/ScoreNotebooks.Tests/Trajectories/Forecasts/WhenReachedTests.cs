namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

public class WhenReachedTests
{
    [Theory]
    [InlineData(100, 34)]
    [InlineData(300, 100)]
    [InlineData(800, 267)]
    [InlineData(2000, 667)]
    public void From_four_point_six_to_four_point_seven_takes_a_third_of_the_ratings_when_nothing_leaves(int ratings, int needed)
    {
        // N ratings with a mean of 4.6 lie in a window so long that none leaves; five-star ratings alone come: N ÷ 3, rounded up.
        var trajectory = Stars(ratings, 4.6, new MetricWindow(400));
        var pace = trajectory.WhenReached("s0", 4.7, goodReviewsPerDay: 7, outcome: "stars", metric: "stars", withUsualCases: false, paths: 100);
        Assert.Equal(needed, pace.Needed);
        Assert.Equal(needed, pace.Textbook);
        Assert.Equal((int)Math.Ceiling(needed / 7.0), pace.DaysAhead);
        Assert.Equal(0, pace.CasesLeaving);
    }

    [Theory]
    [InlineData(4.7, 4.8, 800, 400)]
    [InlineData(4.8, 4.9, 800, 800)]
    public void Higher_steps_take_more(double from, double to, int ratings, int needed)
    {
        // N(T − r) ÷ (5 − T): 800·0.1 ÷ 0.2 and 800·0.1 ÷ 0.1.
        var pace = Stars(ratings, from, new MetricWindow(400)).WhenReached("s0", to, 50, "stars", "stars", withUsualCases: false, paths: 100);
        Assert.Equal(needed, pace.Needed);
        Assert.Equal(needed, pace.Textbook);
    }

    [Fact]
    public void What_leaves_the_window_is_taken_into_account()
    {
        // 20 reviews a day, 16 good, over 30 days: 480 of 600. If from tomorrow nothing but g good ones come, after d days
        // the window holds 20·(30 − d) old ones, 16·(30 − d) of them good, and g·d new: (16(30 − d) + gd) ÷ (20(30 − d) + gd).
        // For 0.9 with g = 10: 480 − 16d + 10d ≥ 540 − 18d + 9d, so 3d ≥ 60 and d = 20. The textbook: (480 + n) ÷ (600 + n) ≥ 0.9, n ≥ 600.
        var trajectory = Reviews(new MetricWindow(30));
        var pace = trajectory.WhenReached("s0", 0.9, goodReviewsPerDay: 10, metric: "rate", withUsualCases: false, paths: 100);
        Assert.Equal("good", pace.Outcome);
        Assert.Equal(20, pace.DaysAhead);
        Assert.Equal(200, pace.Needed);
        Assert.Equal(600, pace.Textbook);
        Assert.Equal(400, pace.CasesLeaving);
        Assert.Equal(320, pace.OutcomeLeaving);
        Assert.Equal(1, pace.Limit, 1e-9);
    }

    [Fact]
    public void Beside_the_usual_cases_a_pace_may_never_be_enough()
    {
        // 16 of 20 a day go on, g more good ones come: in the end (16 + g) ÷ (20 + g). For 0.9 g must be 20: 36 ÷ 40.
        var trajectory = Reviews(new MetricWindow(30));
        var slow = trajectory.WhenReached("s0", 0.9, goodReviewsPerDay: 10, metric: "rate", paths: 100);
        Assert.Null(slow.Day);
        Assert.Null(slow.Needed);
        Assert.Equal(26 / 30.0, slow.Limit, 0.002);
        Assert.Equal(20, slow.LeastPace!.Value, 0.6);
        Assert.Contains("never", slow.ToString(), StringComparison.Ordinal);
        // At 40 a day, after d days of 30: (480 + 40d) ÷ (600 + 40d) ≥ 0.9, so 4d ≥ 60 and d = 15, needing all 600.
        var quick = trajectory.WhenReached("s0", 0.9, goodReviewsPerDay: 40, metric: "rate", paths: 500);
        Assert.InRange(quick.DaysAhead!.Value, 15, 16);
        Assert.InRange(quick.Needed!.Value, 590, 625);
        Assert.InRange(quick.Probability, 0.3, 0.8);
        Assert.Equal([10, 20, 40, 80, 160], quick.Options.Select(option => option.PerDay));
    }

    [Fact]
    public void A_lag_comes_on_top()
    {
        var pace = Reviews(new MetricWindow(30, 4)).WhenReached("s0", 0.9, goodReviewsPerDay: 10, metric: "rate", withUsualCases: false, paths: 100);
        Assert.Equal(24, pace.DaysAhead);
        Assert.Equal(200, pace.Needed);
    }

    [Fact]
    public void The_total_moves_through_every_metric_that_counts_the_reviews()
    {
        var model = ScoreModels.Load("six-factors");
        var trajectory = model.Trajectory(MadeShops.Like(model, 120, 2));
        var now = trajectory.Totals("shop 0").Span[^1];
        var pace = trajectory.WhenReached("shop 0", now + 1, goodReviewsPerDay: 15, paths: 200);
        Assert.Equal("好评数量", pace.Outcome);
        Assert.NotNull(pace.Day);
        // The textbook's number, put into the table of the last day, is enough, and one less is not.
        var table = trajectory.On(trajectory.Days[^1]).Table;
        Assert.True(TotalWith(pace.Textbook!.Value) >= now + 1 - 1e-9);
        Assert.True(TotalWith(pace.Textbook.Value - 1) < now + 1);
        double TotalWith(double more) => model.Score(new ShopTable(table.Shops, [.. table.Columns.Select(column => column.Name == "好评数量" ? column with { Values = new[] { column.Values.Span[0] + more } } : column)])).Totals.Span[0];
    }

    [Fact]
    public void A_target_that_is_met_needs_nothing_and_what_cannot_be_is_refused()
    {
        var trajectory = Reviews(new MetricWindow(30));
        Assert.Equal(0, trajectory.WhenReached("s0", 0.7, metric: "rate", paths: 100).Needed);
        Refused(() => trajectory.WhenReached("s0", 0.9, goodReviewsPerDay: 0, metric: "rate"), "above zero", "大于零");
        Refused(() => trajectory.WhenReached("s0", 0.9, outcome: "goood", metric: "rate"), "good", "good");
        Refused(() => SmallHistory.Rate("a").Trajectory(SmallHistory.Of(("a", [SmallHistory.Repeated(60, _ => 1)]))).WhenReached("s0", 50), "names no columns that count cases", "没有声明计数列");
    }

    [Fact]
    public void It_says_that_only_real_reviews_are_meant()
    {
        var pace = Reviews(new MetricWindow(30)).WhenReached("s0", 0.85, goodReviewsPerDay: 20, metric: "rate", paths: 100);
        Assert.Contains("violations", ((IViewable)pace).ToView().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("刷单", ((IViewable)pace).ToView().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.NotEmpty(pace.Chart().ToSvg(Language.Chinese));
    }

    private static Trajectory Stars(int ratings, double mean, MetricWindow window)
    {
        var model = SmallHistory.Of(new Metric("stars", BilingualText.Same("stars"), MetricUnit.Stars, Direction.Benefit, Formula.Parse("stars"), new Normalisation.Goalposts(1, 5)) { Window = window });
        // All ratings on fifty days in a row, the same number each day.
        return model.Trajectory(
            SmallHistory.Of(
                ("stars sum", [SmallHistory.Repeated(50, _ => mean * ratings / 50)]), ("stars count", [SmallHistory.Repeated(50, _ => ratings / 50.0)])),
            partialWindows: true);
    }

    private static Trajectory Reviews(MetricWindow window)
    {
        var model = SmallHistory.Rate("good / (good + poor)", window, normalisation: new Normalisation.Goalposts(0, 1)) with
        {
            Counts = [new CountGroup("reviews", BilingualText.Same("reviews"), ["good", "poor"], null)],
        };
        return model.Trajectory(SmallHistory.Of(("good", [SmallHistory.Repeated(120, _ => 16)]), ("poor", [SmallHistory.Repeated(120, _ => 4)])));
    }

    private static void Refused(Action act, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(act);
        Assert.Contains(english, error.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, error.Text.Chinese, StringComparison.Ordinal);
    }
}
