using ScoreNotebooks.Tests.Tables;
using static ScoreNotebooks.Tests.Trajectories.SmallHistory;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Histories that a model cannot be scored on, and what is said of them.</summary>
public class TrajectoryRefusalTests
{
    [Theory]
    [InlineData("商品质量评分")]
    [InlineData("平均发货时长")]
    [InlineData("好评率")]
    [InlineData("average hours")]
    public void A_daily_mean_without_its_number_of_cases_is_refused_with_what_to_export(string column) => Refusal.Of(
        () => Rate($"[{column}]").Trajectory(Of((column, [[4.5, 4.6]]))),
        ["rate", $"\"{column}合计\"", $"\"{column}次数\"", "means: new()"], [$"“{column}合计”", $"“{column}次数”", "means: new()"]);

    [Fact]
    public void So_is_a_daily_share_whatever_it_is_called()
    {
        var history = new ShopHistory(["s0"], FirstDay, [new HistoryColumn("x", Unit.Share, new double[] { 0.5, 0.6 })]);
        Refusal.Of(() => Rate("x").Trajectory(history), ["\"x合计\""], ["“x合计”"]);
    }

    [Fact]
    public void So_is_a_sum_in_place_of_a_rate()
    {
        // A metric in stars, whose value would grow with the length of the window.
        var model = Rate("stars");
        model = model with { Metrics = [model.Metrics[0] with { Unit = MetricUnit.Stars }] };
        Refusal.Of(() => model.Trajectory(Of(("stars", [[4.5]]))), ["\"stars合计\""], ["“stars合计”"]);
    }

    [Theory]
    [InlineData("good / all")]
    [InlineData("(good + 1) / (all + 2)")]
    [InlineData("1 - good / all")]
    [InlineData("good * 2 / (good + all)")]
    public void A_rate_of_two_sums_is_none_of_these(string formula)
    {
        var model = Rate(formula);
        model = model with { Metrics = [model.Metrics[0] with { Unit = MetricUnit.Share }] };
        Assert.False(double.IsNaN(model.Trajectory(Of(("good", [[1.0]]), ("all", [[2.0]])), partialWindows: true).Totals("s0").Span[0]));
    }

    [Fact]
    public void A_history_with_none_of_the_models_columns_is_refused() => Refusal.Of(
        () => Rate("orders").Trajectory(Of(("visitors", [[1]]))), ["orders", "visitors"], ["orders", "visitors"]);

    [Fact]
    public void A_column_that_is_not_there_is_noted()
    {
        var model = SmallHistory.Of(
            new Metric("a", BilingualText.Same("a"), MetricUnit.Count, Direction.Benefit, Formula.Parse("orders"), new Normalisation.Identity()),
            new Metric("b", BilingualText.Same("b"), MetricUnit.Count, Direction.Benefit, Formula.Parse("visitors"), new Normalisation.Identity()));
        var trajectory = model.Trajectory(Of(("orders", [[1]])), partialWindows: true);
        Assert.Contains("visitors", Assert.Single(trajectory.Notes).English, StringComparison.Ordinal);
        Assert.Equal(0.5, trajectory.Coverage("s0").Span[0]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_of_days_that_is_none_is_refused(double share) => Refusal.Of(
        () => Rate("orders").Trajectory(Of(("orders", [[1]])), leastShareOfDays: share), ["leastShareOfDays", "0 to 1"], ["leastShareOfDays", "0 到 1"]);

    [Fact]
    public void A_day_that_the_history_does_not_reach_is_refused() => Refusal.Of(
        () => Rate("orders").Trajectory(Of(("orders", [[1, 2]]))).On(new DateOnly(2026, 2, 1)),
        ["2026-01-01 to 2026-01-02", "2026-02-01"], ["2026-01-01 至 2026-01-02", "2026-02-01"]);

    [Fact]
    public void Outcomes_above_their_cases_are_told_and_scored_as_they_stand()
    {
        var model = Rate("completed / orders", new MetricWindow(1)) with { Counts = [new CountGroup("orders", BilingualText.Same("orders"), ["completed"], "orders")] };
        var trajectory = model.Trajectory(Of(("completed", [[5, 11, 12]]), ("orders", [[10, 10, 10]])));
        var problem = Assert.Single(trajectory.Problems);
        Assert.Contains("on 2 days, first on 2026-01-02 (11 of 10)", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("2 天", problem.What.Chinese, StringComparison.Ordinal);
        Assert.Equal([0.5, 1.1, 1.2], trajectory.Values("s0", "rate").ToArray());
    }

    [Fact]
    public void Of_many_problems_a_view_shows_twenty_and_says_how_many_more_there_are()
    {
        var model = Rate("completed / orders", new MetricWindow(1)) with { Counts = [new CountGroup("orders", BilingualText.Same("orders"), ["completed"], "orders")] };
        var shops = Enumerable.Range(0, 27).Select(static _ => 2.0);
        var history = Of(("completed", [.. shops.Select(amount => new[] { amount })]), ("orders", [.. shops.Select(amount => new[] { amount / 2 })]));
        var trajectory = model.Trajectory(history);
        var notes = trajectory.ToTable().Notes;
        Assert.Equal(27, trajectory.Problems.Count);
        Assert.Equal(20, notes.Count(note => note.English.Contains("more completed than orders", StringComparison.Ordinal)));
        var last = Assert.Single(notes, note => note.English.Contains("see Problems", StringComparison.Ordinal));
        Assert.Contains("7 more problems", last.English, StringComparison.Ordinal);
        Assert.Contains("另有 7 个问题", last.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_a_share_with_more_good_cases_than_cases()
    {
        var model = Rate("复购率", new MetricWindow(2));
        model = model with { Metrics = [model.Metrics[0] with { Unit = MetricUnit.Share }] };
        // On the second day it is 5 of 4, over both 7 of 14.
        var trajectory = model.Trajectory(Of(("复购率合计", [[2, 5]]), ("复购率次数", [[10, 4]])));
        Assert.Contains("on one day, first on 2026-01-02 (5 of 4)", Assert.Single(trajectory.Problems).What.English, StringComparison.Ordinal);
        Assert.Equal(0.5, trajectory.Values("s0", "rate").Span[1]);
    }
}
