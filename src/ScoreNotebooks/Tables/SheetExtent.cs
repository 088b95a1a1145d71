namespace ScoreNotebooks;

/// <summary>
/// How far the cells of a sheet reach. A cell far away costs nothing in the file, and all the blank ones before it cost
/// time or memory when they are read.
/// </summary>
/// <param name="file">The workbook's name as the user gave it.</param>
internal sealed class SheetExtent(string file)
{
    // Spreadsheet programs have no more.
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    // A million rows of four hundred columns.
    private const long MostCells = 400_000_000;

    private int _rows;
    private int _columns;

    /// <summary>Notes a cell, or a row where the position is -1.</summary>
    /// <exception cref="WorkbookException">The sheet reaches too far.</exception>
    internal void Reach(int line, int position)
    {
        _rows = Math.Max(_rows, line);
        _columns = Math.Max(_columns, position + 1);
        if (_rows > MostRows || _columns > MostColumns)
            throw Refuse($"beyond row {MostRows} or column {MostColumns}, where a worksheet ends", $"超出了工作表的范围（{MostRows} 行、{MostColumns} 列）");
        if ((long)_rows * _columns > MostCells)
            throw Refuse($"so far away that the sheet has {_rows} rows of {_columns} columns, most of them blank", $"过远，使工作表达到 {_rows} 行 × {_columns} 列，其中大多为空");
    }

    private WorkbookException Refuse(string english, string chinese) => new TablePlace(file).Refuse(
        $"a cell of the workbook lies {english}. Delete what lies outside of the table, or save the table as \"CSV UTF-8\" and read that file.",
        $"工作簿中有单元格{chinese}。请删除表格以外的内容，或将表格另存为“CSV UTF-8”后读取。");
}
