namespace ScoreNotebooks.Tests.Tables;

/// <summary>What a column is called, what it measures, and which of its cells cannot belong to it.</summary>
public class ColumnTests
{
    [Theory]
    [InlineData("平均发货时长(小时)", "平均发货时长", "36", Unit.Hours, 36.0)]
    [InlineData("平均发货时长\uFF08天\uFF09", "平均发货时长", "1.5", Unit.Hours, 36.0)]
    [InlineData("平均发货时长(天)", "平均发货时长", "36小时", Unit.Hours, 36.0)]
    [InlineData("客服(小时)", "客服", "90分", Unit.Hours, 1.5)]
    [InlineData("平均发货时长(单位:小时)", "平均发货时长", "36", Unit.Hours, 36.0)]
    [InlineData("平均响应时长(分)", "平均响应时长", "90", Unit.Hours, 1.5)]
    [InlineData("Shipping time (days)", "Shipping time", "1.5", Unit.Hours, 36.0)]
    [InlineData("Shipping time [h]", "Shipping time", "36", Unit.Hours, 36.0)]
    [InlineData("复购率(%)", "复购率", "98.7", Unit.Share, 0.987)]
    [InlineData("复购率\uFF08\uFF05\uFF09", "复购率", "30", Unit.Share, 0.3)]
    [InlineData("差评率(‰)", "差评率", "8", Unit.Share, 0.008)]
    [InlineData("销售额(万元)", "销售额", "1.2", Unit.Number, 12000.0)]
    [InlineData("好评数量(条)", "好评数量", "500", Unit.Number, 500.0)]
    [InlineData("商品质量评分(分)", "商品质量评分", "4.5", Unit.Number, 4.5)]
    [InlineData("成交订单数(日)", "成交订单数(日)", "40", Unit.Number, 40.0)]
    [InlineData("平均发货时长(日)", "平均发货时长", "1.5", Unit.Hours, 36.0)]
    [InlineData("Size (S)", "Size (S)", "4", Unit.Number, 4.0)]
    [InlineData("订单(五月)", "订单(五月)", "4", Unit.Number, 4.0)]
    [InlineData("(小时)", "(小时)", "4", Unit.Number, 4.0)]
    public void A_unit_in_brackets_is_taken_from_the_header(string header, string name, string printed, Unit unit, double expected)
    {
        var table = TemporaryFiles.Read($"店铺,{header}\nA,{printed}\n");
        Assert.Empty(table.Problems);
        Assert.Equal(name, Assert.Single(table.Columns).Name);
        Assert.Equal(unit, table.Columns[0].Unit);
        Assert.Equal(expected, table["A", name]);
    }

    [Fact]
    public void Units_of_one_kind_are_converted()
    {
        var table = TemporaryFiles.Read("店铺,时长,率\nA,1.5天,30%\nB,30小时,25‰\nC,90分钟,-\n");
        Assert.Equal([36, 30, 1.5], table["时长"].Values.ToArray());
        Assert.Equal([0.3, 0.025, double.NaN], table["率"].Values.ToArray());
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void A_number_without_a_unit_among_others_with_one_is_a_problem_and_missing()
    {
        var table = TemporaryFiles.Read("店铺,率\nA,0.3\nB,20%\nC,25%\nD,0\n");
        Assert.Equal(Unit.Share, table["率"].Unit);
        // Nought is nought in every unit.
        Assert.Equal([double.NaN, 0.2, 0.25, 0], table["率"].Values.ToArray());
        var problem = Assert.Single(table.Problems);
        Assert.Equal((2, "率", "0.3"), (problem.Line, problem.Column, problem.Value));
        Assert.Contains("(%)", problem.Advice.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_among_many_numbers_without_one_is_a_problem_and_missing()
    {
        var table = TemporaryFiles.Read("店铺,评分\nA,4.5\nB,3.8\nC,80%\n");
        Assert.Equal(Unit.Number, table["评分"].Unit);
        Assert.Equal([4.5, 3.8, double.NaN], table["评分"].Values.ToArray());
        Assert.Equal((4, "80%"), (Assert.Single(table.Problems).Line, table.Problems[0].Value));
    }

    [Fact]
    public void As_many_with_a_unit_as_without_count_as_a_column_with_a_unit()
    {
        var table = TemporaryFiles.Read("店铺,率\nA,0.3\nB,20%\n");
        Assert.Equal(Unit.Share, table["率"].Unit);
        Assert.Equal([double.NaN, 0.2], table["率"].Values.ToArray());
    }

    [Fact]
    public void A_time_among_shares_is_a_problem_and_missing()
    {
        var table = TemporaryFiles.Read("店铺,率\nA,-\nB,20%\nC,2天\nD,30%\n");
        Assert.Equal([double.NaN, 0.2, double.NaN, 0.3], table["率"].Values.ToArray());
        Assert.Equal((4, "2天"), (Assert.Single(table.Problems).Line, table.Problems[0].Value));
    }

    [Fact]
    public void A_share_under_a_header_of_hours_is_a_problem_and_missing()
    {
        var table = TemporaryFiles.Read("店铺,时长(小时)\nA,30%\nB,30%\nC,5\n");
        Assert.Equal([double.NaN, double.NaN, 5], table["时长"].Values.ToArray());
        Assert.Equal([2, 3], table.Problems.Select(problem => problem.Line!.Value));
    }

    [Fact]
    public void A_column_of_text_is_left_out_and_told_once()
    {
        var table = TemporaryFiles.Read("店铺,备注,好评\nA,,1\nB,老店,2\nC,新店,3\n");
        Assert.Equal("好评", Assert.Single(table.Columns).Name);
        var problem = Assert.Single(table.Problems);
        Assert.Equal(("备注", "老店"), (problem.Column, problem.Value));
        Assert.Contains("left out", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("line 3", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("已略过", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_column_is_a_column_of_missing_values()
    {
        var table = TemporaryFiles.Read("店铺,好评,差评\nA,1,\nB,2,-\n");
        Assert.All(table["差评"].Values.ToArray(), value => Assert.True(double.IsNaN(value)));
    }

    [Fact]
    public void A_mapping_renames_headers_with_or_without_their_unit_in_any_letter_case()
    {
        var table = TemporaryFiles.Read(
            "Name,质量,时长(天),RATE\nA,4.5,1.5,30%\n",
            columns: new() { ["name"] = "店铺名称", ["质量"] = "商品质量评分", ["时长"] = "平均发货时长", ["rate"] = "留存率" });
        Assert.Equal(["商品质量评分", "平均发货时长", "留存率"], table.Columns.Select(column => column.Name));
        Assert.Equal(36, table["A", "平均发货时长"]);
    }

    [Fact]
    public void A_mapping_may_swap_two_headers()
    {
        var table = TemporaryFiles.Read("店铺,甲,乙\nA,1,2\n", columns: new() { ["甲"] = "乙", ["乙"] = "甲" });
        Assert.Equal((2.0, 1.0), (table["A", "甲"], table["A", "乙"]));
    }

    [Fact]
    public void Thousands_of_problems_are_counted_and_a_hundred_told()
    {
        var rows = string.Concat(Enumerable.Range(0, 1250).Select(shop => $"店{shop},{(shop == 0 ? "1" : "约1")},2\n"));
        var table = TemporaryFiles.Read($"店铺,甲,乙\n{rows}");
        Assert.Equal(101, table.Problems.Count);
        Assert.Equal(Enumerable.Range(3, 100), table.Problems.Take(100).Select(problem => problem.Line!.Value));
        // 1,249 cells are wrong, 100 are told.
        Assert.Contains("1,149 more", table.Problems[100].What.English, StringComparison.Ordinal);
        Assert.Contains("1,149", table.Problems[100].What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_lines()
    {
        var table = TemporaryFiles.Read("店铺,甲,乙\nA,1,x\nB,y,2\nC,3,z\n");
        Assert.Equal(["x", "y", "z"], table.Problems.Select(problem => problem.Value));
    }

    [Fact]
    public void A_problem_in_one_line_has_its_place_value_and_advice_in_both_languages()
    {
        var problem = new TableProblem("shops.csv", 3, "好评", "约1\n万", new("not a number", "不是数字"), new("write 10000", "请写 10000"));
        Assert.Equal("shops.csv:3, 好评, \"约1 万\": not a number; write 10000", problem.InOneLine().English);
        Assert.Equal("shops.csv:3，好评，“约1 万”：不是数字；请写 10000", problem.InOneLine().Chinese);
        Assert.Equal("shops.csv: not a number; write 10000", (problem with { Line = null, Column = null, Value = null }).InOneLine().English);
        Assert.Contains($"\"{new string('x', 40)}…\"", (problem with { Value = new string('x', 99) }).InOneLine().English, StringComparison.Ordinal);
    }
}
