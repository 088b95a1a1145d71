namespace ScoreNotebooks;

/// <summary>Rows of one shop and day each, with a column for each measure.</summary>
internal sealed class LongRows : DatedRows
{
    private readonly CellTarget[] _cells;
    private readonly List<string> _shops = [];
    private readonly List<DateOnly> _days = [];
    private readonly List<int> _lines = [];
    private bool _isLeftOut;

    internal LongRows(string file, IReadOnlyList<string> printed, DecimalMark mark, DatedHeader header) : base(file, printed, mark, header) =>
        _cells = [.. header.Amounts.Select(column => new CellTarget(column.Position, new ColumnBuilder(column.Name, column.Header)))];

    internal override ReadOnlySpan<CellTarget> Cells => _isLeftOut ? [] : _cells;

    internal override bool StartRow(Func<int, string> cell, int line)
    {
        _isLeftOut = IsSumOfRows(cell, line);
        if (_isLeftOut) return true;
        var shop = ShopOf(cell);
        // A row without any cell is blank even where the file's name gives the shop or the day.
        if (shop.Length == 0 || (Header.ShopPosition < 0 && Header.DayPosition < 0 && IsWithoutAmounts(cell))) return false;
        if (DayOf(cell, line) is not { } day) return false;
        _shops.Add(shop);
        _days.Add(day);
        _lines.Add(line);
        return true;
    }

    internal override IReadOnlyList<DatedTable> Finish()
    {
        if (_shops.Count == 0)
            throw new TablePlace(File).Refuse(
                "the file has a header but no row. Add a row for each shop and day, or leave the file out.",
                "文件只有表头，没有数据行。请为每家店铺的每一天补上一行，或不要读取该文件。");
        var columns = new List<FileColumn>();
        var texts = new List<string>();
        foreach (var (_, column) in _cells)
            if (column.Finish(Marks, Problems) is { } finished) columns.Add(finished);
            else texts.Add(column.Header.Text);
        return columns.Count > 0 ? [new DatedTable(File, _shops, _days, _lines, columns, texts)] : throw MeasureRows.NoNumber(File);
    }

    private bool IsWithoutAmounts(Func<int, string> cell)
    {
        foreach (var (position, _) in _cells)
            if (!string.IsNullOrWhiteSpace(cell(position)))
                return false;
        return true;
    }
}
