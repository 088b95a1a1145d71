namespace ScoreNotebooks.Tests.Tables;

/// <summary>Single cells: what is printed, and the number it stands for.</summary>
public class CellReadingTests
{
    [Theory]
    [InlineData("4.5", 4.5)]
    [InlineData("-3", -3.0)]
    [InlineData("+3", 3.0)]
    [InlineData("0", 0.0)]
    [InlineData("007", 7.0)]
    [InlineData(".5", 0.5)]
    [InlineData("1e3", 1000.0)]
    [InlineData("2.5E-2", 0.025)]
    [InlineData("12345678901234567890", 12345678901234567890.0)]
    [InlineData("0.1234567890123456789", 0.1234567890123456789)]
    [InlineData("1,000", 1000.0)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("1 234 567", 1234567.0)]
    [InlineData("1.2万", 12000.0)]
    [InlineData("3亿", 300000000.0)]
    [InlineData("1.2万单", 12000.0)]
    [InlineData("500条", 500.0)]
    [InlineData("¥1,200.50", 1200.5)]
    [InlineData("1200元", 1200.0)]
    [InlineData("4.5星", 4.5)]
    // Full-width: 4.5, 1,000, -2.
    [InlineData("\uFF14\uFF0E\uFF15", 4.5)]
    [InlineData("\uFF11\uFF0C\uFF10\uFF10\uFF10", 1000.0)]
    [InlineData("\uFF0D\uFF12", -2.0)]
    [InlineData("\u22122", -2.0)]
    [InlineData("\u3000 4.5\u00A0", 4.5)]
    public void Plain_numbers(string printed, double expected) => Reads(printed, Unit.Number, expected);

    [Theory]
    [InlineData("30%", 0.3)]
    [InlineData("98.7%", 0.987)]
    [InlineData("30 %", 0.3)]
    [InlineData("\uFF13\uFF10\uFF05", 0.3)]
    [InlineData("8‰", 0.008)]
    [InlineData("0.5‰", 0.0005)]
    [InlineData("1,000%", 10.0)]
    [InlineData("-1.5%", -0.015)]
    [InlineData("1.2e1%", 0.12)]
    public void Shares(string printed, double expected) => Reads(printed, Unit.Share, expected);

    [Theory]
    [InlineData("1.5天", 36.0)]
    [InlineData("2 天", 48.0)]
    [InlineData("2日", 48.0)]
    [InlineData("36小时", 36.0)]
    [InlineData("36时", 36.0)]
    [InlineData("36个小时", 36.0)]
    [InlineData("90分钟", 1.5)]
    [InlineData("45分", 0.75)]
    [InlineData("1800秒", 0.5)]
    [InlineData("2 days", 48.0)]
    [InlineData("1 day", 24.0)]
    [InlineData("1d", 24.0)]
    [InlineData("1.5 Hours", 1.5)]
    [InlineData("12h", 12.0)]
    [InlineData("30min", 0.5)]
    [InlineData("30 Minutes", 0.5)]
    [InlineData("36s", 0.01)]
    [InlineData("1天12小时", 36.0)]
    [InlineData("1小时30分", 1.5)]
    [InlineData("1h 30min", 1.5)]
    [InlineData("\uFF11\uFF0E\uFF15天", 36.0)]
    public void Times_are_kept_in_hours(string printed, double expected) => Reads(printed, Unit.Hours, expected, "平均发货时长");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("NaN")]
    [InlineData("null")]
    [InlineData("无")]
    [InlineData("暂无")]
    [InlineData("/")]
    [InlineData("\uFF0D")]
    public void No_value_is_missing_and_no_problem(string printed)
    {
        var table = TemporaryFiles.Read($"店铺,值\nA,\"{printed}\"\nB,2\n");
        Assert.True(double.IsNaN(table["A", "值"]));
        Assert.Equal(2, table["B", "值"]);
        Assert.Empty(table.Problems);
    }

    [Theory]
    [InlineData("好")]
    [InlineData("约30")]
    [InlineData("4.5/5")]
    [InlineData("10,00")]
    [InlineData("1,0000")]
    [InlineData("1.2.3")]
    [InlineData("2024-05-01")]
    [InlineData("12:30")]
    [InlineData("3公里")]
    [InlineData("5m")]
    [InlineData("3天%")]
    [InlineData("=1+1")]
    [InlineData("0x10")]
    [InlineData("2024 100")]
    [InlineData("(5)")]
    public void Anything_else_is_missing_and_a_problem(string printed)
    {
        var table = TemporaryFiles.Read($"店铺,值\nA,1\nB,\"{printed}\"\n");
        Assert.True(double.IsNaN(table["B", "值"]));
        var problem = Assert.Single(table.Problems);
        Assert.Equal((3, "值", printed), (problem.Line, problem.Column, problem.Value));
        Assert.Contains("missing", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("缺失", problem.What.Chinese, StringComparison.Ordinal);
        Assert.Contains("leave the cell blank", problem.Advice.English, StringComparison.Ordinal);
        Assert.Contains("留空", problem.Advice.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    public void The_error_of_a_spreadsheet_is_a_problem(string printed)
    {
        var table = TemporaryFiles.Read($"店铺,值\nA,1\nB,{printed}\n");
        Assert.True(double.IsNaN(table["B", "值"]));
        Assert.Contains("correct the formula", Assert.Single(table.Problems).Advice.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("商品质量评分", Unit.Number, 4.5)]
    // 4.5 minutes are 0.075 hours.
    [InlineData("平均响应时长", Unit.Hours, 0.075)]
    public void The_header_tells_points_from_minutes(string header, Unit unit, double expected) =>
        Reads("4.5分", unit, expected, header);

    [Fact]
    public void Where_it_does_not_the_cell_is_a_problem()
    {
        var table = TemporaryFiles.Read("店铺,客服\nA,4.5分\nB,3\n");
        Assert.True(double.IsNaN(table["A", "客服"]));
        Assert.Contains("minutes or points", Assert.Single(table.Problems).What.English, StringComparison.Ordinal);
    }

    private static void Reads(string printed, Unit unit, double expected, string header = "值")
    {
        var table = TemporaryFiles.Read($"店铺,{header}\nA,\"{printed}\"\n");
        Assert.Empty(table.Problems);
        Assert.Equal(unit, table[header].Unit);
        Assert.Equal(expected, table["A", header]);
    }
}
