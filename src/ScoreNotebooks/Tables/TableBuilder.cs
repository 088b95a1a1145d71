namespace ScoreNotebooks;

/// <summary>
/// Builds the table of one file from its header and its rows. Everything that must hold for a file of any format
/// is checked here: one shop column, each header once, no cell without a header, no value without a shop.
/// </summary>
internal sealed class TableBuilder
{
    private readonly List<string> _shops = [];
    private readonly List<int> _lines = [];
    private readonly TableHeader _header;
    private readonly HashSet<int> _unnamedTold = [];

    internal TableBuilder(string file, int headerLine, IReadOnlyList<string> printed, DecimalMark mark, ReadingChoices choices)
    {
        File = file;
        Problems = new(file);
        Marks = new(file, mark);
        _header = TableHeader.Parse(file, headerLine, printed, choices);
        Width = printed.Count;
        Columns = [.. _header.Columns.Select(column => new ColumnBuilder(column.Name, column.Header, column.Position))];
        Unnamed = [.. Enumerable.Range(0, Width).Where(position => ShopNames.Normalise(printed[position]).Length == 0)];
    }

    /// <summary>The file's name as the user gave it.</summary>
    internal string File { get; }

    internal ProblemList Problems { get; }

    /// <summary>The position of the column of shop names, from 0.</summary>
    internal int ShopPosition => _header.ShopPosition;

    /// <summary>The number of cells of the header.</summary>
    internal int Width { get; }

    internal ColumnBuilder[] Columns { get; }

    internal DecimalMarks Marks { get; }

    /// <summary>The positions that have no header; what stands there is told and left out.</summary>
    internal int[] Unnamed { get; }

    /// <summary>Starts a row; each column must then be given its cell.</summary>
    internal void StartRow(string shop, int line)
    {
        _shops.Add(shop);
        _lines.Add(line);
    }

    /// <summary>The error for a row that has values but no shop.</summary>
    internal WorkbookException NoShop(int line) => new TablePlace(File, line).Refuse(
        "the row has values but no shop name. Write the shop's name in it, or delete the row.",
        "该行有数值但没有店铺名称。请填写店铺名称，或删除该行。");

    /// <summary>A value that stands under no header: refused beyond the header's end, else told once for the column.</summary>
    internal void ValueWithoutHeader(int position, int line, string printed)
    {
        if (position >= Width)
            throw new TablePlace(File, line).Refuse(
                $"the row has a value (\"{TableProblem.Shown(printed)}\") in cell {position + 1}, but the header has only {Width}. A comma inside a value must be quoted (\"1,000\"); otherwise give the column a header.",
                $"该行第 {position + 1} 个单元格有值（“{TableProblem.Shown(printed)}”），而表头只有 {Width} 列。值中含逗号时请加引号（\"1,000\"），否则请为该列补上表头。");
        if (_unnamedTold.Add(position))
            Problems.Add(
                line, null, printed,
                new($"column {position + 1} has values but no header, so it is left out", $"第 {position + 1} 列有值但没有表头，已略过"),
                new("give the column a header, or delete it", "请为该列补上表头，或删除该列"));
    }

    /// <summary>A row with fewer cells than the header; the rest are missing.</summary>
    internal void ShortRow(int line, int cells) => Problems.Add(
        line, null, null,
        new($"the row ends after cell {cells} of {Width}, so the rest count as missing", $"该行只有 {cells} 个单元格，表头有 {Width} 列，其余按缺失处理"),
        new("check that no separator or quote is lost in this row", "请检查该行是否漏了分隔符或引号"));

    /// <summary>The finished table.</summary>
    /// <exception cref="WorkbookException">There is no row, or no column of numbers.</exception>
    internal FileTable Finish()
    {
        if (_shops.Count == 0)
            throw new TablePlace(File).Refuse(
                "the file has a header but no row. Add a row for each shop, or leave the file out.",
                "文件只有表头，没有数据行。请为每家店铺补上一行，或不要读取该文件。");
        var columns = new List<FileColumn>(Columns.Length);
        foreach (var column in Columns)
            if (column.Finish(Marks, Problems) is { } finished)
                columns.Add(finished);
        if (columns.Count == 0)
            throw new TablePlace(File).Refuse(
                "no column holds a number. A table needs a column of shop names and at least one of numbers, separated by commas, semicolons or tabs.",
                "没有任何一列是数字。表格需要一列店铺名称和至少一列数字，用逗号、分号或制表符分隔。");
        return new(File, _header, _shops, _lines, columns, Problems.Finish());
    }
}
