namespace ScoreNotebooks;

/// <summary>Rows that name their measure: one of many days (wide), or of one day (tidy). Each measure is a column of its own.</summary>
internal sealed class MeasureRows : DatedRows
{
    private readonly IReadOnlyList<(DateOnly Day, int Position)> _days;
    private readonly ReadingChoices _choices;
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private CellTarget[] _cells = [];

    internal MeasureRows(
        string file, int headerLine, IReadOnlyList<string> printed, DecimalMark mark, DatedHeader header, ReadingChoices choices)
        : base(file, printed, mark, header)
    {
        _choices = choices;
        _days = header.Layout == DatedLayout.Tidy ? [] : [.. header.Amounts.Select(column => (DayOf(column.Header, headerLine), column.Position))];
        NoteOthers(headerLine);
    }

    internal override ReadOnlySpan<CellTarget> Cells => _cells;

    internal override HeadersOfFile Headers => new(File, [.. Header.Texts, .. _measures.Keys], [.. Header.Keys, .. _keys]);

    internal override bool StartRow(Func<int, string> cell, int line)
    {
        _cells = [];
        if (Header.Layout == DatedLayout.Tidy && IsSumOfRows(cell, line)) return true;
        var shop = ShopOf(cell);
        var printed = Header.MeasurePosition < 0 ? NameRest : cell(Header.MeasurePosition);
        if (shop.Length == 0 || string.IsNullOrWhiteSpace(printed)) return false;
        var measure = MeasureOf(printed);
        if (Header.Layout == DatedLayout.Tidy)
        {
            if (DayOf(cell, line) is not { } day) return false;
            measure.Add(shop, day, line);
        }

        foreach (var (day, _) in _days) measure.Add(shop, day, line);
        _cells = measure.Cells;
        return true;
    }

    internal override IReadOnlyList<DatedTable> Finish()
    {
        if (_measures.Count == 0)
            throw new TablePlace(File).Refuse(
                "the file has a header but no row. Add a row for each shop and measure, or leave the file out.",
                "文件只有表头，没有数据行。请为每家店铺的每项指标补上一行，或不要读取该文件。");
        var tables = new List<DatedTable>();
        foreach (var measure in _measures.Values.Distinct())
            if (measure.Column.Finish(Marks, Problems) is { } column)
                tables.Add(new DatedTable(File, measure.Shops, measure.Days, measure.Lines, [column], []));
        return tables.Count > 0 ? tables : throw NoNumber(File);
    }

    /// <summary>The error for a file without a number.</summary>
    internal static WorkbookException NoNumber(string file) => new TablePlace(file).Refuse(
        "no column holds a number. A history needs the shop, the day and at least one daily amount, separated by commas, semicolons or tabs.",
        "没有任何一列是数字。历史数据需要店铺、日期和至少一项每日数据，用逗号、分号或制表符分隔。");

    private Measure MeasureOf(string printed)
    {
        if (_measures.TryGetValue(printed, out var known)) return known;
        var header = HeaderCell.Parse(printed);
        var name = _choices.KeyFor(header) is { } key ? ShopNames.Normalise(_choices.Columns[key]) : header.Name;
        if (_choices.KeyFor(header) is { } used) _keys.Add(used);
        var same = _measures.Values.FirstOrDefault(measure => measure.Column.Name == name && measure.Column.Header.Unit == header.Unit);
        return _measures[printed] = same ?? new Measure(new ColumnBuilder(name, header), Header.Amounts);
    }

    private DateOnly DayOf(HeaderCell header, int line) =>
        CalendarDay.Read(header.Text)?.Day ?? throw CalendarDay.Refusal(new TablePlace(File, line), header.Text);

    private void NoteOthers(int line)
    {
        foreach (var text in Header.Texts.Where((text, position) =>
            text.Length > 0 && position != Header.ShopPosition && position != Header.DayPosition && position != Header.MeasurePosition && Header.Amounts.All(column => column.Position != position)))
            Problems.Add(
                line, text, null,
                Header.Layout == DatedLayout.Wide
                    ? new("the header is no day, so the column is left out", "表头不是日期，已略过该列")
                    : new("the amounts stand in another column, so this one is left out", "数值在另一列，已略过该列"),
                new("nothing to do if no score needs it", "如果评分用不到该列，无需处理"));
    }

    private sealed class Measure(ColumnBuilder column, IReadOnlyList<(string Name, HeaderCell Header, int Position)> amounts)
    {
        internal ColumnBuilder Column { get; } = column;

        internal CellTarget[] Cells { get; } = [.. amounts.Select(amount => new CellTarget(amount.Position, column))];

        internal List<string> Shops { get; } = [];

        internal List<DateOnly> Days { get; } = [];

        internal List<int> Lines { get; } = [];

        internal void Add(string shop, DateOnly day, int line)
        {
            Shops.Add(shop);
            Days.Add(day);
            Lines.Add(line);
        }
    }
}
