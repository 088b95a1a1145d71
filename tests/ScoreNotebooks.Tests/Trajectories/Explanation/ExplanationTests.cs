using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Trajectories.Explanation;

/// <summary>Explanations worked by hand.</summary>
public class ExplanationTests
{
    private static readonly DateOnly First = new(2026, 5, 1);

    // Window of two days. Ratings summed and counted: 80/1, 60/1, 100/2.
    // Second day: (80 + 60) / 2 = 70. Third day: (60 + 100) / 3 = 53⅓.
    // Only the old day out: 60 / 1 = 60. Only the new day in: 240 / 4 = 60.
    [Fact]
    public void Entering_and_leaving_are_the_average_of_both_orders()
    {
        var share = Ratings(window: 2).Explain("s", First.AddDays(1), First.AddDays(2)).Shares[0];
        Assert.Equal(-50.0 / 3, share.Points, 9);
        // ((60 − 70) + (53⅓ − 60)) / 2 for entering, and the same for leaving, since both mixtures are 60.
        Assert.Equal(-25.0 / 3, share.Entered, 9);
        Assert.Equal(-25.0 / 3, share.Left, 9);
        Assert.Equal((50, 2), (share.Entering!.Value, share.Entering.Cases));
        Assert.Equal((80, 1), (share.Leaving!.Value, share.Leaving.Cases));
    }

    // One case left at 80 and two entered at 50. As many as left, at the new rate: (60 + 50) / 2 = 55.
    // As many as entered, at the old rate: (60 + 160) / 3 = 73⅓.
    // Mix: ((55 − 70) + (53⅓ − 73⅓)) / 2 = −17.5. Volume: ((73⅓ − 70) + (53⅓ − 55)) / 2 = 5/6.
    [Fact]
    public void Mix_and_volume_divide_the_same_share()
    {
        var share = Ratings(window: 2).Explain("s", First.AddDays(1), First.AddDays(2)).Shares[0];
        Assert.Equal(-17.5, share.Mix!.Value, 9);
        Assert.Equal(5.0 / 6, share.Volume!.Value, 9);
    }

    // Window of one day, two days apart: nothing stays. Before 80; with the new day as well 180 / 3 = 60; after 50.
    [Fact]
    public void Where_nothing_stays_in_the_window_the_new_days_come_first()
    {
        var share = Ratings(window: 1).Explain("s", First, First.AddDays(2)).Shares[0];
        Assert.Equal(-20, share.Entered, 9);
        Assert.Equal(-10, share.Left, 9);
        Assert.Equal(-30, share.Mix!.Value, 9);
        Assert.Equal(0, share.Volume!.Value, 9);
    }

    // a has 80 on both days, b 40 on the first and no case in the window of the second: 60 becomes 80.
    [Fact]
    public void A_metric_that_goes_missing_has_a_share_of_its_own()
    {
        var change = Two([80, 80], [40, double.NaN]).Explain("s", First, First.AddDays(1));
        Assert.Equal(20, change.Change, 9);
        Assert.Equal(0, change.Shares[0].Points, 9);
        Assert.Equal(ChangeCause.WentMissing, change.Shares[1].Cause);
        Assert.Equal(20, change.Shares[1].Presence, 9);
        Assert.Equal(ChangeCause.Appeared, Two([80, 80], [double.NaN, 40]).Explain("s", First, First.AddDays(1)).Shares[1].Cause);
    }

    // a falls from 80 to 60, b stays at 40. Weights 1 : 1 give 60 → 50, weights 3 : 1 give 70 → 55.
    // The shop: (−10 − 15) / 2. The weights: ((70 − 60) + (55 − 50)) / 2. Together 55 − 60.
    [Fact]
    public void A_change_of_weights_is_told_apart_from_what_the_shop_did()
    {
        var earlier = Two([80, 60], [40, 40]);
        var later = earlier.Model.WithWeights(("a", 3), ("b", 1)).Trajectory(earlier.History);
        var change = earlier.Explain("s", First, First.AddDays(1), later);
        Assert.Equal(-5, change.Change, 9);
        Assert.Equal(-12.5, change.Shares[0].Points, 9);
        Assert.Equal(7.5, change.Rules!.Points, 9);
        Assert.True(change.Rules.IsOfWeights);
        Assert.Equal(-12.5, change.ByDay().Days.Sum(day => day.Change), 9);
    }

    [Fact]
    public void Events_are_told_by_whether_they_enter_or_leave()
    {
        var change = Ratings(window: 1, new HistoryEvent(First, First, null, BilingualText.Same("old"), HistoryEventKind.Other),
            new HistoryEvent(First.AddDays(2), First.AddDays(9), "s", BilingualText.Same("new"), HistoryEventKind.Quality),
            new HistoryEvent(First, First, "another", BilingualText.Same("elsewhere"), HistoryEventKind.Quality)).Explain("s", First, First.AddDays(2));
        Assert.Equal([("old", false, true), ("new", true, false)], change.Events.Select(one => (one.Event.Title.English, one.IsEntering, one.IsLeaving)));
        Assert.Contains("fell by 30.0 points", change.InWords().English, StringComparison.Ordinal);
        Assert.Contains("下降 30.0 分", change.InWords().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_total_is_refused_with_the_days_that_have_one()
    {
        var refused = Assert.Throws<WorkbookException>(() => Ratings(window: 2).Explain("s", First, First.AddDays(2)));
        Assert.Contains("2026-05-02", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waterfall_and_bars_are_drawn_from_it()
    {
        var change = Two([80, 60], [40, 50]).Explain("s", First, First.AddDays(1));
        Assert.Equal(2, change.Waterfall().Steps.Count);
        Assert.Equal(["a", "b"], change.EnteringLeaving().Categories.Select(name => name.English));
        Assert.Contains("2026-05-02", change.ToTable().ToText(Language.English), StringComparison.Ordinal);
        Assert.Single(change.ByDay().ToTable().ToText(Language.Chinese).Split('\n'), line => line.Contains("2026-05-02", StringComparison.Ordinal));
    }

    private static Trajectory Ratings(int window, params HistoryEvent[] events)
    {
        var metric = Small.Metric("a", new Normalisation.Identity()) with { Window = new MetricWindow(window), Value = Formula.Parse("a") };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [metric]);
        var history = new ShopHistory(
            ["s"], First,
            [new HistoryColumn("a合计", Unit.Number, new double[] { 80, 60, 100 }), new HistoryColumn("a次数", Unit.Number, new double[] { 1, 1, 2 })],
            events: events);
        return model.Trajectory(history);
    }

    private static Trajectory Two(double[] a, double[] b)
    {
        Metric[] metrics = [.. new[] { "a", "b" }.Select(id => Small.Metric(id, new Normalisation.Identity()) with { Window = new MetricWindow(1) })];
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1)), metrics);
        return model.Trajectory(new ShopHistory(["s"], First, [new HistoryColumn("a", Unit.Number, a), new HistoryColumn("b", Unit.Number, b)]));
    }
}
