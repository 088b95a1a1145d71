using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>What happened, from a file beside the amounts.</summary>
public class EventFileTests
{
    private const string Amounts = "店铺,日期,订单\n甲,2026-05-01,5\n";

    [Theory]
    [InlineData("事件.csv", "开始日期,结束日期,店铺,类型,事件,English title\n2026-05-01,2026-05-05,甲,活动,五一活动,Labour Day\n2026/4/1,,,,改版,\n")]
    [InlineData("Events.csv", "from,to,shop,kind,event,english\n2026-05-01,2026-05-05,甲,Campaign,五一活动,Labour Day\n2026年4月1日,,,,改版,\n")]
    public void Events_are_read_by_first_day(string name, string content) => Assert.Equal(
        [
            new HistoryEvent(new(2026, 4, 1), new(2026, 4, 1), null, BilingualText.Same("改版"), HistoryEventKind.Other),
            new HistoryEvent(new(2026, 5, 1), new(2026, 5, 5), "甲", new BilingualText("Labour Day", "五一活动"), HistoryEventKind.Campaign),
        ],
        Read(name, content).Events);

    [Fact]
    public void A_kind_or_a_shop_that_is_not_known_is_told()
    {
        var history = Read("事件.csv", "开始日期,店铺,类型,事件\n2026-05-01,乙,地震,停电\n");
        Assert.Equal(HistoryEventKind.Other, Assert.Single(history.Events).Kind);
        Assert.Equal(["地震", "乙"], history.Problems.Select(problem => problem.Value!));
        Assert.All(history.Problems, problem => Assert.Equal(2, problem.Line));
    }

    [Theory]
    [InlineData("开始日期,事件\n2026-05-32,活动\n", "line 2, column \"开始日期\": \"2026-05-32\"")]
    [InlineData("开始日期,结束日期,事件\n2026-05-05,2026-05-01,活动\n", "ends on 2026-05-01, before it begins on 2026-05-05")]
    [InlineData("开始日期,事件\n2026-05-05,\n", "line 2: the row lacks")]
    [InlineData("日子,说明书\n2026-05-05,a\n", "needs columns for the first day and for what happened")]
    public void What_is_no_event_is_refused(string content, string english) => Refusal.Of(() => Read("事件.csv", content), ["事件.csv", english], ["事件.csv"]);

    [Fact]
    public void Events_alone_are_no_history()
    {
        using var files = new TemporaryFiles();
        files.Write("events.csv", "from,event\n2026-05-01,x\n");
        Refusal.Of(() => ShopHistory.Read(files.Folder), ["needs files of daily amounts"], ["每日数据文件"]);
    }

    [Fact]
    public void An_event_concerns_its_own_shop_or_all()
    {
        var all = new HistoryEvent(new(2026, 5, 1), new(2026, 5, 5), null, BilingualText.Same("x"), HistoryEventKind.Other);
        Assert.True(all.Concerns("甲"));
        Assert.True((all with { Shop = "甲" }).Concerns("甲"));
        Assert.False((all with { Shop = "乙" }).Concerns("甲"));
        Assert.True(all.IsWithin(new(2026, 5, 5), new(2026, 6, 1)));
        Assert.False(all.IsWithin(new(2026, 5, 6), new(2026, 6, 1)));
    }

    private static ShopHistory Read(string name, string content)
    {
        using var files = new TemporaryFiles();
        files.Write("a.csv", Amounts);
        files.Write(name, content);
        return ShopHistory.Read(files.Folder);
    }
}
