namespace ScoreNotebooks;

/// <summary>A cell of the row that is being read, and the column that takes it.</summary>
/// <param name="Position">The position of the cell in the file, from 0.</param>
/// <param name="Column">The column.</param>
internal readonly record struct CellTarget(int Position, ColumnBuilder Column);

/// <summary>
/// What the rows of one file or sheet are collected in. Everything that must hold for a file of any format and
/// purpose is checked here: no cell without a header, no row without what identifies it.
/// </summary>
internal abstract class TableRows
{
    private readonly HashSet<int> _unnamedTold = [];

    /// <param name="file">The file's name as the user gave it, with the sheet if it has several.</param>
    /// <param name="printed">The header as printed.</param>
    /// <param name="mark">What comma and point mean in the file.</param>
    protected TableRows(string file, IReadOnlyList<string> printed, DecimalMark mark)
    {
        File = file;
        Problems = new(file);
        Marks = new(file, mark);
        Width = printed.Count;
        Unnamed = [.. Enumerable.Range(0, Width).Where(position => ShopNames.Normalise(printed[position]).Length == 0)];
    }

    /// <summary>The file's name as the user gave it.</summary>
    internal string File { get; }

    internal ProblemList Problems { get; }

    /// <summary>The number of cells of the header.</summary>
    internal int Width { get; }

    internal DecimalMarks Marks { get; }

    /// <summary>The positions that have no header; what stands there is told and left out.</summary>
    internal int[] Unnamed { get; }

    /// <summary>The cells of the row that was started last; each column must be given its cell.</summary>
    internal abstract ReadOnlySpan<CellTarget> Cells { get; }

    /// <summary>Starts a row.</summary>
    /// <param name="cell">The text of a cell of the row.</param>
    /// <param name="line">The line in the file.</param>
    /// <returns>False when the row says nothing of what it is about, as a blank row does.</returns>
    internal abstract bool StartRow(Func<int, string> cell, int line);

    /// <summary>The error for a row that has values but does not say what they are about.</summary>
    internal abstract WorkbookException NoKey(int line);

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
}
