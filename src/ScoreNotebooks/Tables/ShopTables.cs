namespace ScoreNotebooks;

/// <summary>Tables of one row per shop.</summary>
/// <param name="choices">What the caller said about the files.</param>
internal sealed class ShopTables(ReadingChoices choices) : ITableKind<TableBuilder>
{
    public bool Fits(string file, IReadOnlyList<string> header) => TableHeader.HasShop(header, choices);

    public WorkbookException Refusal(string file, int line, IReadOnlyList<string> header) => TableHeader.NoShop(file, line, header, choices);

    public TableProblem LeftOut(string sheet) => new(
        sheet, null, null, null,
        new("the sheet has no column of shop names, so it is left out", "该工作表没有店铺名称列，已略过"),
        new("if it is a table, give it a header with a column 店铺名称", "如果它是数据表，请在第一行写表头，并包含“店铺名称”列"));

    public TableBuilder Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark) => new(file, line, header, mark, choices);
}
