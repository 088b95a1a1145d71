using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Histories as they come: what is mended and told, and what is refused with its place.</summary>
public class BadHistoryTests
{
    private const double None = double.NaN;

    [Fact]
    public void Rows_in_any_order_are_no_problem()
    {
        var history = Read("店铺,日期,订单\n甲,2026-05-03,3\n甲,2026-05-01,1\n甲,2026-05-02,2\n");
        Assert.Equal([1, 2, 3], history["订单"].Amounts.ToArray());
        Assert.Empty(history.Problems);
    }

    [Fact]
    public void A_day_that_stands_twice_with_the_same_amounts_is_counted_once()
    {
        var history = Read("店铺,日期,订单,好评\n甲,2026-05-01,1,2\n甲,2026-05-02,5,\n甲,2026-05-01,1,2\n");
        Assert.Equal([1, 5], history["订单"].Amounts.ToArray());
        var problem = Assert.Single(history.Problems, problem => problem.Line is not null);
        Assert.Equal(4, problem.Line);
        Assert.Contains("counted once", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("只计一次", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_stands_twice_with_other_amounts_counts_as_the_later_line_has_it()
    {
        var history = Read("店铺,日期,订单,好评\n甲,2026-05-01,100,2\n甲,2026-05-01,97,2\n");
        Assert.Equal([97], history["订单"].Amounts.ToArray());
        var problem = Assert.Single(history.Problems);
        Assert.Equal((3, "订单", "97"), (problem.Line, problem.Column, problem.Value));
        Assert.Contains("2026-05-01 with 100; taken as a late correction", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("事后更正", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_may_stand_in_a_later_file()
    {
        using var files = new TemporaryFiles();
        files.Write("1.csv", "店铺,日期,订单\n甲,2026-05-01,100\n甲,2026-05-02,50\n");
        files.Write("2.csv", "店铺,日期,订单\n甲,2026-05-02,49\n甲,2026-05-03,60\n");
        var history = ShopHistory.Read(files.Folder);
        Assert.Equal([100, 49, 60], history["订单"].Amounts.ToArray());
        Assert.EndsWith("2.csv", Assert.Single(history.Problems).File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_week_has_no_data_and_is_not_zero()
    {
        var history = Read("店铺,日期,订单\n甲,2026-02-14,3\n甲,2026-02-22,4\n");
        Assert.Equal([3, None, None, None, None, None, None, None, 4], history["订单"].Amounts.ToArray());
        var problem = Assert.Single(history.Problems);
        Assert.Contains("7 days, 2026-02-15 – 2026-02-21", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("不按零计", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shop_that_appears_later_or_ends_earlier_is_told()
    {
        var history = Read("店铺,日期,订单\n甲,2026-05-01,1\n甲,2026-05-02,1\n乙,2026-05-02,1\n乙,2026-05-03,1\n");
        Assert.Equal([1, 1, None, None, 1, 1], history["订单"].Amounts.ToArray());
        Assert.Equal(2, history.Problems.Count);
        Assert.Contains(history.Problems, problem => problem.Value == "乙" && problem.What.English.Contains("appears on 2026-05-02 first", StringComparison.Ordinal));
        Assert.Contains(history.Problems, problem => problem.Value == "甲" && problem.What.English.Contains("last data on 2026-05-02", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_cell_beside_others_is_told_and_is_not_zero()
    {
        var history = Read("店铺,日期,订单,差评\n甲,2026-05-01,5,\n甲,2026-05-02,6,0\n");
        Assert.Equal([None, 0], history["差评"].Amounts.ToArray());
        var problem = Assert.Single(history.Problems);
        Assert.Equal("差评", problem.Column);
        Assert.Contains("write 0", problem.Advice.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_amount_is_told_and_taken_as_a_correction_of_earlier_days()
    {
        var history = Read("店铺,日期,订单\n甲,2026-05-01,5\n甲,2026-05-02,-2\n");
        Assert.Equal(3, history.Window(history.LastDay, days: 2)["甲", "订单"]);
        var problem = Assert.Single(history.Problems);
        Assert.Contains("below zero on one day, first on 2026-05-02 (-2)", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("冲减", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_29th_of_February_is_a_day_of_leap_years()
    {
        Assert.Equal(3, Read("店铺,日期,订单\n甲,2028-02-28,1\n甲,2028-02-29,2\n甲,2028-03-01,3\n").Days.Count);
        Refusal.Of(
            () => Read("店铺,日期,订单\n甲,2026-02-28,1\n甲,2026-02-29,2\n"),
            ["line 3", "\"日期\"", "\"2026-02-29\" is no day of the calendar"], ["第 3 行", "“2026-02-29”不是有效的日期"]);
    }

    [Fact]
    public void A_day_that_may_be_two_is_refused_with_both() => Refusal.Of(
        () => Read("店铺,日期,订单\n甲,13/02/2026,1\n甲,01/02/2026,1\n"),
        ["line 3", "\"日期\"", "\"01/02/2026\" may be 2026-01-02 or 2026-02-01"], ["第 3 行", "“01/02/2026”可能是 2026-01-02，也可能是 2026-02-01"]);

    [Fact]
    public void So_is_a_header_that_may_be_two_days() => Refusal.Of(
        () => Read("店铺,指标,01/02/2026\n甲,订单,1\n"), ["line 1", "2026-01-02 or 2026-02-01"], ["第 1 行"]);

    [Fact]
    public void A_time_of_day_changes_nothing()
    {
        var history = Read("店铺,日期,订单\n甲,2026-05-01 00:00:00,1\n甲,2026-05-02T23:59,2\n");
        Assert.Equal([1, 2], history["订单"].Amounts.ToArray());
        Assert.Empty(history.Problems);
    }

    [Fact]
    public void A_time_in_another_zone_that_is_another_day_of_the_shops_is_told_and_taken_as_written()
    {
        // 20:00 UTC on the 2nd is 04:00 on the 3rd in China; 10:00 UTC on the 3rd is 18:00 of the same day.
        var history = Read("店铺,日期,订单\n甲,2026-05-01T08:00:00+08:00,1\n甲,2026-05-02T20:00:00Z,2\n甲,2026-05-03 10:00Z,3\n甲,2026-05-04T01:00+0800,4\n甲,2026-05-05T01:00+08,5\n");
        Assert.Equal([1, 2, 3, 4, 5], history["订单"].Amounts.ToArray());
        var problem = Assert.Single(history.Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("given in UTC+00:00; in the shops' UTC+08:00 the day is 2026-05-03; 2026-05-02 was taken", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("换算到店铺所在的 UTC+08:00 为 2026-05-03", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Midnights_of_China_written_in_UTC_are_told()
    {
        var history = Read("店铺,日期,订单\n甲,2026-04-30T16:00:00Z,1\n甲,2026-05-01T16:00:00Z,2\n");
        Assert.Equal([2, 3], history.Problems.Select(problem => problem.Line!.Value));
    }

    [Theory]
    [InlineData("店铺,订单\n甲,5\n", "no column holds the days", "找不到日期")]
    [InlineData("日期\n2026-05-01\n", "there is no column of amounts", "没有数据列")]
    [InlineData("店铺,日期,订单\n", "has a header but no row", "只有表头")]
    [InlineData("店铺,日期,订单\n甲,2026-05-01,x\n", "no column holds a number", "没有任何一列是数字")]
    [InlineData("店铺,日期,订单\n甲,,5\n", "line 2: the row has values but not all of shop, day and measure", "第 2 行：该行有数值")]
    [InlineData("店铺,日期,订单\n,2026-05-01,5\n", "line 2: the row has values", "第 2 行：该行有数值")]
    [InlineData("店铺,日期,订单\n甲,昨天,5\n", "line 2, column \"日期\": \"昨天\" is no day", "“昨天”不是有效的日期")]
    [InlineData("店铺,日期,订单\n甲,26-05-01,5\n", "\"26-05-01\" is no day", "“26-05-01”不是有效的日期")]
    [InlineData("店铺,日期,订单\n甲,5月1日,5\n", "\"5月1日\" is no day", "“5月1日”不是有效的日期")]
    [InlineData("店铺,日期,订单\n甲,1926-05-01,5\n甲,2026-05-01,5\n", "more than 30 years after 1926-05-01", "相差超过 30 年")]
    [InlineData("店铺,日期,订单,订单\n甲,2026-05-01,5,6\n", "both name \"订单\"", "表头都是“订单”")]
    [InlineData("店铺,指标,2026-05-01,2026/5/1\n甲,订单,5,6\n", "both name \"2026-05-01\"", "表头都是“2026-05-01”")]
    [InlineData("店铺,日期,订单\n甲,2026-05-01,5,6\n", "the header has only 3", "表头只有 3 列")]
    public void What_cannot_be_read_is_refused_with_its_place(string content, string english, string chinese) =>
        Refusal.Of(() => Read(content), [english], [chinese]);

    [Fact]
    public void A_mapping_or_a_mean_that_is_not_there_is_refused_with_the_nearest()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("a.csv", "店铺,日期,订单数\n甲,2026-05-01,5\n");
        Refusal.Of(() => ShopHistory.Read(path, columns: new() { ["订单量"] = "订单" }), ["\"订单量\"", "Did you mean \"订单数\"?"], ["是否想写“订单数”？"]);
        Refusal.Of(() => ShopHistory.Read(path, dateColumn: "日子"), ["\"日子\"", "dateColumn"], ["“日子”", "dateColumn"]);
        Refusal.Of(() => ShopHistory.Read(path, shopColumn: "门店"), ["\"门店\"", "shopColumn"], ["“门店”", "shopColumn"]);
        Refusal.Of(() => ShopHistory.Read(path, means: new() { ["率"] = ("订单数", "访客") }), ["\"率\"", "\"访客\""], ["“率”", "“访客”"]);
    }

    [Fact]
    public void Rows_that_add_up_the_others_are_left_out()
    {
        var history = Read("店铺,日期,订单\n甲,2026-05-01,5\n甲,合计,5\n");
        Assert.Equal([5], history["订单"].Amounts.ToArray());
        Assert.Equal((3, "合计"), (Assert.Single(history.Problems).Line, history.Problems[0].Value));
    }

    [Fact]
    public void Rows_of_something_finer_than_a_shop_and_day_are_no_corrections() => Refusal.Of(
        () => Read("店铺,日期,商品,订单\n甲,2026-05-01,茶,5\n甲,2026-05-01,杯,7\n甲,2026-05-02,茶,4\n甲,2026-05-02,杯,2\n甲,2026-05-03,茶,4\n甲,2026-05-03,杯,2\n"),
        ["line 3", "several rows for 2026-05-01, as if there were one for each of \"商品\"", "add the rows of a day up"], ["第 3 行", "“商品”", "按天汇总"]);

    [Fact]
    public void A_column_of_units_beside_measures_and_values_is_left_out_and_told()
    {
        var history = Read("店铺,日期,指标,数值,单位\n甲,2026-05-01,订单,5,单\n甲,2026-05-01,好评,4,条\n");
        Assert.Equal([5], history["订单"].Amounts.ToArray());
        Assert.Equal([4], history["好评"].Amounts.ToArray());
        Assert.Equal("单位", Assert.Single(history.Problems).Column);
    }

    [Fact]
    public void Of_many_repeated_rows_a_hundred_are_told_and_the_rest_counted()
    {
        var history = Read("店铺,日期,订单\n" + string.Concat(Enumerable.Repeat("甲,2026-05-01,5\n", 151)));
        Assert.Equal(101, history.Problems.Count);
        Assert.Contains("50 more", history.Problems[100].What.English, StringComparison.Ordinal);
    }

    private static ShopHistory Read(string content)
    {
        using var files = new TemporaryFiles();
        // A name that gives neither a day nor, with a digit alone, more of a shop than any other.
        return ShopHistory.Read(files.Write("x.csv", content));
    }
}
