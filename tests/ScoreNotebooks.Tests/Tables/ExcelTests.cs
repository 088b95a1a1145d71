using static ScoreNotebooks.Tests.Tables.TestWorkbook;

namespace ScoreNotebooks.Tests.Tables;

public class ExcelTests
{
    [Theory]
    // Stored, format, what it is.
    [InlineData("4.5", null, Unit.Number, 4.5)]
    [InlineData("1234.5", "#,##0.00", Unit.Number, 1234.5)]
    [InlineData("0.3", "0%", Unit.Share, 0.3)]
    [InlineData("0.987", "0.0%", Unit.Share, 0.987)]
    [InlineData("30", "0\"%\"", Unit.Share, 0.3)]
    [InlineData("1.5", "0.0\"天\"", Unit.Hours, 36.0)]
    [InlineData("90", "0\"分钟\"", Unit.Hours, 1.5)]
    [InlineData("1.5", "[h]:mm:ss", Unit.Hours, 36.0)]
    [InlineData("500", "0\"条\"", Unit.Number, 500.0)]
    [InlineData("500", "¥#,##0", Unit.Number, 500.0)]
    public void A_number_has_the_unit_of_its_format(string stored, string? format, Unit unit, double expected)
    {
        var book = new TestWorkbook();
        var table = Read(book.Sheet("月报", "visible", [Text("店铺"), Text("值")], [Text("小店A"), book.Number(stored, format)]));
        Assert.Empty(table.Problems);
        Assert.Equal(unit, table["值"].Unit);
        Assert.Equal(expected, table["小店A", "值"]);
    }

    [Fact]
    public void A_number_without_a_format_has_the_unit_of_its_header()
    {
        var book = new TestWorkbook();
        var table = Read(book.Sheet("月报", "visible", [Text("店铺"), Text("复购率(%)")], [Text("小店A"), book.Number("98.7")]));
        Assert.Equal(0.987, table["小店A", "复购率"]);
    }

    [Fact]
    public void Text_cells_read_as_in_a_text_file()
    {
        var table = Read(new TestWorkbook().Sheet(
            "月报", "visible", [Text("店铺"), Text("时长"), Text("率")], [Text(" 小店\uFF21"), Text("1.5天"), Text("30%")], [Text("小店B"), Text("-"), null]));
        Assert.Equal(["小店A", "小店B"], table.Shops);
        Assert.Equal(36, table["小店A", "时长"]);
        Assert.Equal(0.3, table["小店A", "率"]);
        Assert.True(double.IsNaN(table["小店B", "时长"]) && double.IsNaN(table["小店B", "率"]));
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void A_formula_counts_with_its_saved_value()
    {
        var book = new TestWorkbook();
        var table = Read(book.Sheet("月报", "visible", [Text("店铺"), Text("率")], [Text("A"), book.Formula("3/10", "0.3", "0%")]));
        Assert.Equal(0.3, table["A", "率"]);
        Assert.Empty(table.Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_formula_without_a_value_and_an_error_are_problems_with_their_place(bool hasReferences)
    {
        var book = new TestWorkbook { HasReferences = hasReferences };
        var table = Read(book.Sheet(
            "月报", "visible",
            [Text("店铺"), Text("好评"), Text("差评")],
            [Text("A"), book.Number("1"), book.Formula("1+1", null)],
            [Text("B"), Error("#DIV/0!"), book.Number("2")]));
        Assert.True(double.IsNaN(table["B", "好评"]) && double.IsNaN(table["A", "差评"]));
        Assert.Equal([(2, "差评", "=…"), (3, "好评", "#DIV/0!")], table.Problems.Select(problem => (problem.Line, problem.Column, problem.Value)).Cast<(int?, string?, string?)>());
        Assert.All(table.Problems, problem => Assert.Contains("correct the formula", problem.Advice.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_visible_sheet_is_a_table_and_a_hidden_one_is_not()
    {
        var book = new TestWorkbook();
        var table = Read(book
            .Sheet("好评", "visible", [Text("店铺"), Text("好评")], [Text("A"), book.Number("5")])
            .Sheet("旧", "hidden", [Text("店铺"), Text("好评")], [Text("A"), book.Number("4")])
            .Sheet("差评", "visible", [Text("店铺"), Text("差评")], [Text("A"), book.Number("1")]));
        Assert.Equal(["好评", "差评"], table.Columns.Select(column => column.Name));
        Assert.Equal((5.0, 1.0), (table["A", "好评"], table["A", "差评"]));
        Assert.EndsWith("shops.xlsx[差评]", table["差评"].Source, StringComparison.Ordinal);
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void A_sheet_that_is_no_table_is_left_out_with_a_note()
    {
        var book = new TestWorkbook();
        var table = Read(book
            .Sheet("说明", "visible", [Text("数据来自后台")])
            .Sheet("好评", "visible", [Text("店铺"), Text("好评")], [Text("A"), book.Number("5")])
            .Sheet("空", "visible"));
        Assert.EndsWith("shops.xlsx[说明]", Assert.Single(table.Problems).File, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_rows_and_columns_around_the_table_do_not_matter()
    {
        var book = new TestWorkbook();
        var table = Read(book.Sheet("月报", "visible", [], [Text("店铺"), Text("好评"), Text(" ")], [], [Text("A"), book.Number("5")], [Text(""), null, Text(" ")]));
        Assert.Equal(["A"], table.Shops);
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void A_date_or_a_truth_among_numbers_is_a_problem()
    {
        var book = new TestWorkbook();
        var table = Read(book.Sheet(
            "月报", "visible", [Text("店铺"), Text("值")], [Text("A"), book.Number("1")], [Text("B"), book.Number("45000", "yyyy-mm-dd")], [Text("C"), "t=\"b\"><v>1</v></c>"]));
        // Day 45000 of a workbook is 15 March 2023.
        Assert.Equal(["2023-03-15", "True"], table.Problems.Select(problem => problem.Value));
    }

    [Fact]
    public void Lines_in_refusals_are_those_of_the_sheet()
    {
        var book = new TestWorkbook();
        book.Sheet("月报", "visible", [], [Text("店铺"), Text("好评")], [Text("A"), book.Number("5")], [null, book.Number("6")]);
        Refusal.Of(() => Read(book), ["shops.xlsx, line 4", "no shop name"], ["shops.xlsx 第 4 行", "没有店铺名称"]);
    }

    [Fact]
    public void A_workbook_without_a_table_is_refused() => Refusal.Of(
        () => Read(new TestWorkbook().Sheet("说明", "visible", [Text("数据来自后台")])),
        ["shops.xlsx, line 1", "数据来自后台", "shopColumn"],
        ["shops.xlsx 第 1 行", "数据来自后台", "shopColumn"]);

    [Fact]
    public void A_workbook_without_a_visible_cell_is_refused() => Refusal.Of(
        () => Read(new TestWorkbook().Sheet("空", "visible").Sheet("旧", "hidden", [Text("店铺"), Text("好评")])),
        ["shops.xlsx", "no visible sheet"],
        ["shops.xlsx", "可见"]);

    [Fact]
    public void A_workbook_cut_off_is_refused()
    {
        var book = new TestWorkbook();
        var bytes = book.Sheet("月报", "visible", [Text("店铺"), Text("值")], [Text("A"), book.Number("1")]).ToBytes();
        using var files = new TemporaryFiles();
        var path = files.Write("shops.xlsx", bytes[..(bytes.Length / 2)]);
        Refusal.Of(() => ShopTable.Read(path), ["shops.xlsx", "damaged workbook", "Save the table"], ["shops.xlsx", "已损坏的工作簿", "另存为"]);
    }

    [Fact]
    public void A_workbook_with_a_broken_part_is_refused()
    {
        var book = new TestWorkbook().Sheet("月报", "visible", [Text("店铺"), "t=\"inlineStr\"><is><t>值</t></is>"]);
        Refusal.Of(() => Read(book), ["shops.xlsx", "damaged", "save it again"], ["shops.xlsx", "已损坏", "另存为"]);
    }

    private static ShopTable Read(TestWorkbook book)
    {
        using var files = new TemporaryFiles();
        return ShopTable.Read(files.Write("shops.xlsx", book.ToBytes()));
    }
}
