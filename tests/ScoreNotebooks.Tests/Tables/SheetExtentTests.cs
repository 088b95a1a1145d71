namespace ScoreNotebooks.Tests.Tables;

/// <summary>Workbooks of a kilobyte whose cells lie so far away that the blank ones before them would cost gigabytes or hours.</summary>
public sealed class SheetExtentTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>店铺名称</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>评分</t></is></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲店</t></is></c><c r=\"B2\"><v>4.5</v></c></row>";

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>", "beyond row 1048576")]
    [InlineData("<row r=\"1048577\"/>", "beyond row 1048576")]
    [InlineData("<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", "column 16384")]
    [InlineData("<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>", "column 16384")]
    [InlineData("<row r=\"3\"><c r=\"ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ3\"><v>1</v></c></row>", "column 16384")]
    [InlineData("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "1048576 rows of 16384 columns")]
    public void A_cell_too_far_away_is_refused(string row, string reason)
    {
        using var files = new TemporaryFiles();
        var file = files.Write("far.xlsx", new TestWorkbook().Sheet("Sheet1", Header + row).ToBytes());
        Refusal.Of(() => ShopTable.Read(file), ["far.xlsx", reason, "CSV UTF-8"], ["far.xlsx", "单元格", "CSV UTF-8"]);
    }

    [Theory]
    [InlineData("<row r=\"3\"><c r=\"XFD3\" s=\"0\"/></row>")]
    [InlineData("<row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>")]
    public void Blank_cells_at_the_edge_of_a_sheet_do_no_harm(string row)
    {
        using var files = new TemporaryFiles();
        Assert.Equal(["甲店"], ShopTable.Read(files.Write("edge.xlsx", new TestWorkbook().Sheet("Sheet1", Header + row).ToBytes())).Shops);
    }

    [Fact]
    public void A_text_repeated_for_ever_is_not_unpacked()
    {
        using var files = new TemporaryFiles();
        var row = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + new string('x', 65 << 20) + "</t></is></c></row>";
        var file = files.Write("bomb.xlsx", new TestWorkbook().Sheet("Sheet1", Header + row).ToBytes());
        Refusal.Of(() => ShopTable.Read(file), ["bomb.xlsx", "unpacks to 65 MB", "CSV UTF-8"], ["bomb.xlsx", "65 MB", "CSV UTF-8"]);
    }
}
