namespace ScoreNotebooks;

/// <summary>The rows of one file of daily amounts: which shop, which day, and for those with a time zone, which.</summary>
internal abstract class DatedRows : TableRows
{
    private static readonly string[] SumWords = ["合计", "总计", "汇总", "小计", "total", "sum"];

    private readonly NameOfTable _name;
    private readonly List<(int Line, WrittenDay Day)> _zoned = [];
    private string? _lastPrinted;
    private WrittenDay _last;

    protected DatedRows(string file, IReadOnlyList<string> printed, DecimalMark mark, DatedHeader header) : base(file, printed, mark)
    {
        Header = header;
        _name = NameOfTable.Of(file);
        if (header.ShopPosition < 0) NoteFromName("shop names", "店铺名称", "店铺", _name.Rest);
        if (header.DayPosition < 0 && header.Layout == DatedLayout.Long)
            NoteFromName("days", "日期", "日期", Formats.Day(_name.Day!.Value));
        if (header.Layout == DatedLayout.Wide && header.MeasurePosition < 0) NoteFromName("measures", "指标", "指标", _name.Rest);
    }

    internal DatedHeader Header { get; }

    /// <summary>The days that were written with a time zone, and their lines.</summary>
    internal IReadOnlyList<(int Line, WrittenDay Day)> Zoned => _zoned;

    /// <summary>The headers, and the names of measures that the rows give.</summary>
    internal virtual HeadersOfFile Headers => new(File, Header.Texts, Header.Keys);

    /// <summary>The tables, one for each set of columns that have the same rows.</summary>
    /// <exception cref="WorkbookException">There is no row, or no column of numbers.</exception>
    internal abstract IReadOnlyList<DatedTable> Finish();

    internal override WorkbookException NoKey(int line) => new TablePlace(File, line).Refuse(
        "the row has values but not all of shop, day and measure that say whose they are. Fill them in, or delete the row.",
        "该行有数值，但店铺、日期、指标没有填全。请补全，或删除该行。");

    /// <summary>What the file's name says that no column does.</summary>
    protected string NameRest => _name.Rest;

    /// <summary>The shop of a row; blank when it has none.</summary>
    protected string ShopOf(Func<int, string> cell) => Header.ShopPosition < 0 ? _name.Rest : ShopNames.Normalise(cell(Header.ShopPosition));

    /// <summary>The day of a row; null when it has none.</summary>
    /// <exception cref="WorkbookException">The cell holds something that is no day, or may be two.</exception>
    protected DateOnly? DayOf(Func<int, string> cell, int line)
    {
        if (Header.DayPosition < 0) return _name.Day;
        var printed = cell(Header.DayPosition);
        if (printed == _lastPrinted) return Noted(_last, line);
        if (string.IsNullOrWhiteSpace(printed)) return null;
        _last = CalendarDay.Read(printed) ?? throw CalendarDay.Refusal(new TablePlace(File, line, Header.Texts[Header.DayPosition]), printed);
        _lastPrinted = printed;
        return Noted(_last, line);
    }

    /// <summary>Whether a row adds up others, which must not be counted again; it is told and left out.</summary>
    protected bool IsSumOfRows(Func<int, string> cell, int line)
    {
        if (Header.DayPosition < 0) return false;
        var printed = cell(Header.DayPosition);
        if (printed.Length > 8 || !SumWords.Contains(ShopNames.Normalise(printed), StringComparer.OrdinalIgnoreCase)) return false;
        Problems.Add(
            line, Header.Texts[Header.DayPosition], printed,
            new("the row adds up other rows, so it is left out", "该行是其他行的合计，已略过"),
            new("nothing to do, or delete the row", "无需处理，也可以删除该行"));
        return true;
    }

    private DateOnly Noted(WrittenDay day, int line)
    {
        if (day.Offset is not null) _zoned.Add((line, day));
        return day.Day;
    }

    private void NoteFromName(string english, string header, string chinese, string value) => Problems.Add(
        null, null, null,
        new($"the file has no column of {english}, so all of it counts as {value}, after its name", $"文件中没有{chinese}列，已按文件名全部计为“{value}”"),
        new($"nothing to do if that is so; otherwise add a column {header}", $"如果无误则无需处理，否则请加上“{header}”列"));
}
