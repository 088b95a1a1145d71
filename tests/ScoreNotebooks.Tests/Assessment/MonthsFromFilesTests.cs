using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>Months of an assessment from tables and from daily histories.</summary>
public class MonthsFromFilesTests
{
    [Theory]
    [InlineData("月份,计入考核成交额,月末真实体验分\n2026-02,\"9,000\",4.35\n2026-03,0,\n2026-04,1.2万,4.2\n")]
    [InlineData("month,sales,score\n2026/2,9000,4.35\n2026/3,0,-\n2026/4,12000,4.2\n")]
    [InlineData("月份;成交额（元）;体验分\n202602;9000;4.35\n202603;0;\n2026年4月;12000;4.2\n")]
    [InlineData("日期\t成交额\t体验分\n2026-02-28\t9000\t4.35\n2026-03-31\t0\t无\n2026-04-30\t12000\t4.2\n")]
    public void Months_are_read_as_people_write_them(string text)
    {
        using var files = new TemporaryFiles();
        var months = AssessedMonth.Read(files.Write("months.csv", text));
        Assert.Equal(["2026-02", "2026-03", "2026-04"], months.Select(month => month.Month.ToString()));
        Assert.Equal([9_000, 0, 12_000], months.Select(month => month.Sales));
        Assert.Equal([4.35, double.NaN, 4.2], months.Select(month => month.Score));
    }

    [Fact]
    public void Of_several_shops_one_is_named()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("months.csv", "店铺名称,月份,成交额,体验分\n甲店,2026-02,1,4.5\n乙店,2026-02,2,4.4\n");
        Assert.Equal(2, AssessedMonth.Read(path, shopName: "乙店").Single().Sales);
        Refusal.Of(() => AssessedMonth.Read(path), ["2 shops", "甲店, 乙店", "shopName: \"甲店\""], ["2 家店铺", "shopName: \"甲店\""]);
        Refusal.Of(() => AssessedMonth.Read(path, shopName: "丙店"), ["no shop \"丙店\""], ["没有名为“丙店”的店铺"]);
    }

    [Theory]
    [InlineData("月份,成交额,体验分\n2026-13,1,4.5\n", "line 2", "is no month", "不是有效的月份")]
    [InlineData("月份,成交额,体验分\n2026-02,,4.5\n", "line 2", "has no sales", "没有成交额")]
    [InlineData("月份,成交额\n2026-02,1\n", "line 1", "needs three columns", "需要三列")]
    [InlineData("月份,成交额,体验分\n,1,4.5\n", "line 2", "no month", "没有月份")]
    [InlineData("月份,成交额,体验分\n2026-02,约一万,4.5\n2026-03,1,4.5\n", ":2", "约一万", "约一万")]
    [InlineData("月份,成交额,体验分\n2026-02,-3,4.5\n", "2026-02", "are -3", "为 -3")]
    [InlineData("月份,成交额,体验分\n", "months.csv", "no month", "没有月份")]
    public void What_is_wrong_in_a_table_is_told_with_its_place(string text, string place, string english, string chinese)
    {
        using var files = new TemporaryFiles();
        var path = files.Write("months.csv", text);
        Refusal.Of(() => AssessedMonth.Read(path), [place, english], [chinese]);
    }

    /// <summary>February 2026 has 28 days of 100 yuan, March 31; the score is that of the last day, 4.5 stars of every rating.</summary>
    [Fact]
    public void Months_come_from_a_daily_history()
    {
        var trajectory = DailyShop.Trajectory(new(2026, 1, 20), days: 70, sales: _ => 100, stars: _ => 4.5);
        var months = trajectory.AssessedMonths(DailyShop.Name, DailyShop.Sales);
        Assert.Equal(["2026-02", "2026-03"], months.Select(month => month.Month.ToString()));
        Assert.Equal([2_800, 3_000], months.Select(month => month.Sales)); // the history ends on 30 March
        Assert.All(months, month => Assert.Equal(4.5, month.Score, 9));
        var fromOpening = trajectory.AssessedMonths(DailyShop.Name, DailyShop.Sales, from: new(2026, 1, 25));
        Assert.Equal([700, 2_800, 3_000], fromOpening.Select(month => month.Sales)); // 25 to 31 January
    }

    [Fact]
    public void A_day_without_data_and_a_score_of_another_scale_are_refused()
    {
        var gap = DailyShop.Trajectory(new(2026, 2, 1), days: 60, sales: day => day == 9 ? double.NaN : 100, stars: _ => 4.5);
        Refusal.Of(() => gap.AssessedMonths(DailyShop.Name, DailyShop.Sales), ["2026-02-10", "No data is not zero"], ["2026-02-10", "没有数据不等于零"]);
        var other = ScoreModels.Load("six-factors").Trajectory(ShopHistory.Read(Data.HistoryFolder.Path));
        Assert.Throws<WorkbookException>(() => AssessmentScale.Require(ScoreModels.Load("tmall-dsr")));
        AssessmentScale.Require(ScoreModels.Load("tmall-2026-03-05"));
        Refusal.Of(() => other.AssessedMonths("小店B", "订单完成数量"), ["run from 0 to 100", "3 to 5"], ["得分范围为 0 至 100"]);
    }
}
