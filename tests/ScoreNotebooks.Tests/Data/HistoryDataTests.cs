using System.Text;
using ScoreNotebooks.SampleData.History;

namespace ScoreNotebooks.Tests.Data;

/// <summary>The 240 synthetic days of data/history.</summary>
public class HistoryDataTests
{
    private static readonly ShopHistory History = ShopHistory.Read(HistoryFolder.Path);
    private static readonly ShopTable Tables = ShopTable.Read(HistoryFolder.Tables);
    private static readonly Trajectory Trajectory = ScoreModels.Load("six-factors").Trajectory(History);

    [Fact]
    public void The_files_are_what_the_tool_makes()
    {
        var made = HistoryFiles.All();
        Assert.Equal(made.Keys.Order(), Directory.GetFiles(HistoryFolder.Path, "*.csv").Select(Path.GetFileName).Order());
        foreach (var (name, text) in made)
            Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(Path.Combine(HistoryFolder.Path, name)));
    }

    [Fact]
    public void Three_shops_have_240_days_to_the_end_of_May_without_a_problem()
    {
        Assert.Equal(["小店A", "小店B", "小店C"], History.Shops);
        Assert.Equal(240, History.Days.Count);
        Assert.Equal(new DateOnly(2026, 5, 31), History.LastDay);
        Assert.Empty(History.Problems);
        Assert.Empty(Trajectory.Problems);
        Assert.Empty(Trajectory.Notes);
        Assert.All(History.Columns, column => Assert.False(column.Amounts.Span.Contains(double.NaN)));
    }

    [Fact]
    public void The_last_thirty_days_are_the_ten_tables_in_every_cell()
    {
        var window = History.Window(History.LastDay, days: 30);
        Assert.Empty(window.Problems);
        Assert.Equal(Tables.Shops, window.Shops);
        foreach (var column in Tables.Columns)
        {
            Assert.Equal(column.Unit, window[column.Name].Unit);
            Assert.Equal(column.Values.ToArray(), window[column.Name].Values.ToArray());
        }
    }

    [Fact]
    public void The_last_day_scores_as_the_ten_tables_do()
    {
        var scores = ScoreModels.Load("six-factors").Score(Tables);
        foreach (var (shop, row) in Tables.Shops.Select((shop, row) => (shop, row)))
        {
            Assert.Equal(scores.Totals.Span[row], Trajectory.Totals(shop).Span[^1]);
            Assert.Equal(scores.Ranks.Span[row], Trajectory.Ranks(shop).Span[^1]);
        }
    }

    [Fact]
    public void No_day_has_more_cases_of_an_outcome_than_cases()
    {
        foreach (var (part, whole) in (ReadOnlySpan<(string, string)>)[("订单完成数量", "订单处理数量"), ("二次购买率合计", "二次购买率次数"), ("留存率合计", "留存率次数"), ("二次购买率次数", "订单完成数量")])
            Assert.All(History[part].Amounts.ToArray().Zip(History[whole].Amounts.ToArray()), pair => Assert.InRange(pair.First, 0, pair.Second));
        foreach (var mean in History.Means.Where(mean => mean.Name.EndsWith("评分", StringComparison.Ordinal)))
            Assert.All(History[mean.Sum].Amounts.ToArray().Zip(History[mean.Number].Amounts.ToArray()), pair => Assert.InRange(pair.First, pair.Second, 5 * pair.Second));
    }

    [Fact]
    public void The_breakdown_that_the_events_tell_of_shows_in_the_time_to_ship()
    {
        var breakdown = Assert.Single(History.Events, happened => happened.Kind == HistoryEventKind.Logistics);
        Assert.Equal(("小店B", new DateOnly(2026, 4, 24), new DateOnly(2026, 5, 14)), (breakdown.Shop, breakdown.From, breakdown.To));
        // Two weeks before, in its midst (21 days are well inside a window of 7), and two weeks after.
        var hours = (Before: Hours(breakdown.From.AddDays(-1)), Within: Hours(breakdown.To), After: Hours(breakdown.To.AddDays(14)));
        Assert.True(hours.Within > hours.Before + 15, $"{hours}");
        Assert.True(hours.Within > hours.After + 15, $"{hours}");

        double Hours(DateOnly day) => History.Window(day, days: 7)["小店B", "平均发货时长"];
    }
}
