using ScoreNotebooks.Tests.Tables;
using static ScoreNotebooks.Tests.Trajectories.SmallHistory;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Histories made in code, and their windows.</summary>
public class ShopHistoryTests
{
    private const double None = double.NaN;

    [Fact]
    public void Amounts_lie_shop_by_shop_and_day_by_day()
    {
        var history = new ShopHistory(["甲", "乙"], FirstDay, [new HistoryColumn("订单", Unit.Number, new double[] { 1, 2, 3, 4, 5, 6 })]);
        Assert.Equal(3, history.Days.Count);
        Assert.Equal(new DateOnly(2026, 1, 3), history.LastDay);
        Assert.Equal([4, 5, 6], history.Amounts("乙", "订单").ToArray());
        Assert.Equal(5, history["乙", new DateOnly(2026, 1, 2), "订单"]);
    }

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        Refusal.Of(() => new ShopHistory(["a", "b"], FirstDay, [Column("x", 3)]), ["3 amounts for 2 shops"], ["3 个值"]);
        Refusal.Of(() => new ShopHistory(["a"], FirstDay, [Column("x", 3), Column("y", 2)]), ["\"y\" has 2 amounts for 1 shops and 3 days"], ["“y”有 2 个值"]);
        Refusal.Of(() => new ShopHistory([], FirstDay, [Column("x", 0)]), ["at least one shop"], ["至少需要一家店铺"]);
        Refusal.Of(() => new ShopHistory(["a", "a"], FirstDay, [Column("x", 2)]), ["\"a\" stands twice"], ["“a”在表中出现两次"]);
        Refusal.Of(
            () => new ShopHistory(["a"], FirstDay, [Column("stars", 2), Column("ratings", 2)], [new HistoryMean("rating", "stars", "rating")]),
            ["\"rating\" is to be \"stars\" divided by \"rating\"", "Did you mean \"ratings\"?"], ["是否想写“ratings”？"]);
    }

    [Theory]
    [InlineData("商品质量评分合计", "商品质量评分次数", "商品质量评分")]
    [InlineData("平均发货时长合计", "平均发货时长单数", "平均发货时长")]
    [InlineData("rating sum", "rating count", "rating")]
    [InlineData("hours_total", "hours_number", "hours")]
    public void A_sum_and_a_number_of_one_name_are_a_mean(string sum, string number, string mean) =>
        Assert.Equal([new HistoryMean(mean, sum, number)], new ShopHistory(["a"], FirstDay, [Column(sum, 1), Column(number, 1)]).Means);

    [Fact]
    public void A_sum_without_its_number_is_an_amount_like_any_other() =>
        Assert.Empty(new ShopHistory(["a"], FirstDay, [Column("退款合计", 1), Column("订单次数", 1)]).Means);

    [Fact]
    public void A_mean_has_the_unit_of_its_sum_and_a_rate_of_counts_is_a_share()
    {
        var history = new ShopHistory(
            ["a"], FirstDay,
            [new("时长合计", Unit.Hours, new double[] { 30 }), new("时长次数", Unit.Number, new double[] { 2 }), new("复购人数", Unit.Number, new double[] { 3 }), new("购买人数", Unit.Number, new double[] { 12 })],
            [new HistoryMean("二次购买率", "复购人数", "购买人数")]);
        var window = history.Window(FirstDay, days: 1);
        Assert.Equal((15, Unit.Hours), (window["a", "时长"], window["时长"].Unit));
        Assert.Equal((0.25, Unit.Share), (window["a", "二次购买率"], window["二次购买率"].Unit));
    }

    [Fact]
    public void A_window_sums_each_column_and_says_which_days_are_missing()
    {
        var history = Of(("orders", [[1, 2, 3, 4], [5, None, 7, 8]]), ("好评率", [[0.5, 0.5, 0.5, 0.5], [1, 1, 1, 1]]));
        // Up to 2026-01-03 over 2 days with a lag of 1: days 1 and 2.
        var window = history.Window(new DateOnly(2026, 1, 3), days: 2, lag: 1);
        Assert.Equal([3, 5], window["orders"].Values.ToArray());
        Assert.Null(window.Find("好评率"));
        Assert.Equal(2, window.Problems.Count);
        Assert.Equal("好评率", window.Problems[0].Column);
        Assert.Equal("2026-01-01 – 2026-01-02", window.Problems[1].File);
        Assert.Contains("s1 has data on 1 of 2 days", window.Problems[1].What.English, StringComparison.Ordinal);
        Assert.Contains("2 天中有 1 天", window.Problems[1].What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_without_days_or_of_a_day_not_there_is_refused()
    {
        var history = Of(("orders", [[1, 2, 3, 4]]));
        Refusal.Of(() => history.Window(FirstDay, days: 0), ["at least one day"], ["至少为 1"]);
        Refusal.Of(() => history.Window(FirstDay, lag: -1), ["0 or more"], ["不能为负"]);
        Refusal.Of(() => history.Window(new DateOnly(2025, 12, 31)), ["2025-12-31"], ["2025-12-31"]);
    }

    [Fact]
    public void Scoring_a_window_is_the_trajectory_of_that_day()
    {
        var history = Of(("good", [[1, 3, 0, 2], [4, 4, 4, 1]]), ("all", [[4, 5, 6, 7], [4, 5, 6, 7]]));
        var model = Rate("good / all", new MetricWindow(3));
        var trajectory = model.Trajectory(history);
        foreach (var day in history.Days.Skip(2))
            Assert.Equal(model.Score(history.Window(day, days: 3)).Totals.ToArray(), history.Shops.Select(shop => trajectory.Totals(shop).Span[history.IndexOfDay(day)]));
    }

    private static HistoryColumn Column(string name, int length) => new(name, Unit.Number, new double[length]);
}
