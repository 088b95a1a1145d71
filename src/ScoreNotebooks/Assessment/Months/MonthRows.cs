namespace ScoreNotebooks;

/// <summary>The rows of one file of assessed months.</summary>
internal sealed class MonthRows : TableRows
{
    internal static readonly string[] MonthHeaders = ["月份", "考核月份", "统计月份", "日期", "month", "date"];
    internal static readonly string[] SalesHeaders = ["计入考核成交额", "考核成交额", "结算成交额", "成交额", "销售额", "settled sales", "sales"];
    internal static readonly string[] ScoreHeaders = ["月末真实体验分", "真实体验分", "月末体验分", "体验分", "score"];
    private static readonly string[] ShopHeaders = ["店铺名称", "店铺", "店名", "小店", "shop", "shop name", "store"];

    private readonly IReadOnlyList<string> _headers;
    private readonly int _month;
    private readonly int _shop;
    private readonly CellTarget[] _cells;
    private readonly List<(int Line, string Shop, CalendarMonth Month)> _rows = [];

    internal MonthRows(string file, IReadOnlyList<string> printed, DecimalMark mark) : base(file, printed, mark)
    {
        _headers = printed;
        (_month, _shop) = (Find(printed, MonthHeaders), Find(printed, ShopHeaders));
        _cells = [Target(Find(printed, SalesHeaders)), Target(Find(printed, ScoreHeaders))];
    }

    internal override ReadOnlySpan<CellTarget> Cells => _cells;

    /// <summary>The position of the first header that is one of the known, with or without its unit; -1 when none is.</summary>
    internal static int Find(IReadOnlyList<string> headers, string[] known)
    {
        var names = headers.Select(header => HeaderCell.Parse(header).Name).ToList();
        foreach (var word in known)
            if (names.FindIndex(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var position)
                return position;
        // A unit that tables of shops do not know, such as 成交额（元）, stays in the name.
        return Enumerable.Range(0, names.Count).FirstOrDefault(at => known.Contains(names[at].Split('(', '（')[0].Trim(), StringComparer.OrdinalIgnoreCase), -1);
    }

    internal override bool StartRow(Func<int, string> cell, int line)
    {
        var printed = cell(_month);
        if (string.IsNullOrWhiteSpace(printed)) return false;
        _rows.Add((line, _shop < 0 ? "" : ShopNames.Normalise(cell(_shop)), MonthOf(printed, line)));
        return true;
    }

    internal override WorkbookException NoKey(int line) => new TablePlace(File, line).Refuse(
        $"the row has values but no month ({_headers[_month]}). Fill it in, or delete the row.", $"该行有数值，但没有月份（{_headers[_month]}）。请补全，或删除该行。");

    /// <summary>The months with the shop of each.</summary>
    /// <exception cref="WorkbookException">A month has no sales, or there is no row.</exception>
    internal IReadOnlyList<(string Shop, AssessedMonth Month)> Finish()
    {
        if (_rows.Count == 0)
            throw new TablePlace(File).Refuse("the file has a header but no month. Add a row for each month.", "文件只有表头，没有月份。请每月补上一行。");
        var (sales, scores) = (_cells[0].Column.Finish(Marks, Problems), _cells[1].Column.Finish(Marks, Problems));
        if (Problems.Finish().FirstOrDefault() is { } problem) throw new WorkbookException(problem.InOneLine().English + ".", problem.InOneLine().Chinese + "。");
        return [.. _rows.Select((row, at) => (row.Shop, MonthAt(row, sales?.Values.Span[at] ?? double.NaN, scores?.Values.Span[at] ?? double.NaN)))];
    }

    private AssessedMonth MonthAt((int Line, string Shop, CalendarMonth Month) row, double sales, double score) => double.IsNaN(sales)
        ? throw new TablePlace(File, row.Line, _headers[_cells[0].Position]).Refuse(
            $"{row.Month} has no sales. Write 0 for a month without sales; a blank cell means that nobody knows.", $"{row.Month} 没有成交额。没有成交请填 0；空单元格表示没有数据。")
        : new AssessedMonth(row.Month, sales, score);

    private CellTarget Target(int position)
    {
        var header = HeaderCell.Parse(_headers[position]);
        return new CellTarget(position, new ColumnBuilder(header.Name, header));
    }

    private CalendarMonth MonthOf(string printed, int line)
    {
        var text = CellText.HalfWidth(printed).Trim();
        if (CalendarDay.Read(text) is { } day) return CalendarMonth.Of(day.Day);
        var digits = text.Split(['-', '/', '.', '年', '月'], StringSplitOptions.RemoveEmptyEntries);
        if (digits.Length == 1 && digits[0].Length == 6) digits = [digits[0][..4], digits[0][4..]];
        if (digits.Length == 2 && digits[0].Length == 4 && int.TryParse(digits[0], out var year) && int.TryParse(digits[1], out var month) && month is >= 1 and <= 12)
            return new CalendarMonth(year, month);
        throw new TablePlace(File, line, _headers[_month]).Refuse(
            $"\"{TableProblem.Shown(printed)}\" is no month. Write it as 2026-03, 2026/3, 202603 or 2026年3月.", $"“{TableProblem.Shown(printed)}”不是有效的月份。请写成 2026-03、2026/3、202603 或 2026年3月。");
    }
}
