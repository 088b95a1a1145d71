namespace ScoreNotebooks;

/// <summary>Builds the table of one file of one row per shop, from its header and its rows.</summary>
internal sealed class TableBuilder : TableRows
{
    private readonly List<string> _shops = [];
    private readonly List<int> _lines = [];
    private readonly TableHeader _header;
    private readonly CellTarget[] _cells;

    internal TableBuilder(string file, int headerLine, IReadOnlyList<string> printed, DecimalMark mark, ReadingChoices choices)
        : base(file, printed, mark)
    {
        _header = TableHeader.Parse(file, headerLine, printed, choices);
        _cells = [.. _header.Columns.Select(column => new CellTarget(column.Position, new ColumnBuilder(column.Name, column.Header)))];
    }

    internal override ReadOnlySpan<CellTarget> Cells => _cells;

    internal override bool StartRow(Func<int, string> cell, int line)
    {
        var shop = ShopNames.Normalise(cell(_header.ShopPosition));
        if (shop.Length == 0) return false;
        _shops.Add(shop);
        _lines.Add(line);
        return true;
    }

    internal override WorkbookException NoKey(int line) => new TablePlace(File, line).Refuse(
        "the row has values but no shop name. Write the shop's name in it, or delete the row.",
        "该行有数值但没有店铺名称。请填写店铺名称，或删除该行。");

    /// <summary>The finished table.</summary>
    /// <exception cref="WorkbookException">There is no row, or no column of numbers.</exception>
    internal FileTable Finish()
    {
        if (_shops.Count == 0)
            throw new TablePlace(File).Refuse(
                "the file has a header but no row. Add a row for each shop, or leave the file out.",
                "文件只有表头，没有数据行。请为每家店铺补上一行，或不要读取该文件。");
        var columns = new List<FileColumn>(_cells.Length);
        foreach (var (_, column) in _cells)
            if (column.Finish(Marks, Problems) is { } finished)
                columns.Add(finished);
        if (columns.Count == 0)
            throw new TablePlace(File).Refuse(
                "no column holds a number. A table needs a column of shop names and at least one of numbers, separated by commas, semicolons or tabs.",
                "没有任何一列是数字。表格需要一列店铺名称和至少一列数字，用逗号、分号或制表符分隔。");
        return new(File, _header, _shops, _lines, columns, Problems.Finish());
    }
}
