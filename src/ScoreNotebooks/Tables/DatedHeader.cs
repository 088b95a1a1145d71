namespace ScoreNotebooks;

/// <summary>How the rows of a file of daily amounts are laid out.</summary>
internal enum DatedLayout
{
    /// <summary>A row for each shop and day, a column for each measure.</summary>
    Long,

    /// <summary>A row for each shop and measure, a column for each day.</summary>
    Wide,

    /// <summary>A row for each shop, day and measure, one column of values.</summary>
    Tidy,
}

/// <summary>The header of a file of daily amounts understood.</summary>
/// <param name="Layout">How its rows are laid out.</param>
/// <param name="ShopPosition">The position of the column of shop names; -1 when the file's name gives the shop.</param>
/// <param name="DayPosition">The position of the column of days; -1 when the columns are days or the file's name gives the day.</param>
/// <param name="MeasurePosition">The position of the column that names the measure; -1 when there is none.</param>
/// <param name="Amounts">The columns of amounts: measures, in a wide file days, in a tidy one the values.</param>
/// <param name="Texts">All headers as printed.</param>
/// <param name="Keys">The keys of the caller's mapping that name a header here.</param>
internal sealed record DatedHeader(
    DatedLayout Layout,
    int ShopPosition,
    int DayPosition,
    int MeasurePosition,
    IReadOnlyList<(string Name, HeaderCell Header, int Position)> Amounts,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Keys)
{
    internal static readonly string[] DayHeaders =
    [
        "日期", "统计日期", "数据日期", "统计时间", "时间", "日", "date", "day", "stat date", "stat_date", "statdate",
    ];

    private static readonly string[] MeasureHeaders = ["指标", "指标名称", "数据指标", "数据项", "项目", "metric", "measure", "indicator", "item"];

    private static readonly string[] ValueHeaders = ["数值", "指标值", "值", "数量", "value", "amount"];

    /// <summary>Understands a header.</summary>
    /// <exception cref="WorkbookException">Nothing gives the shop, nothing gives the day, or two headers name one column.</exception>
    internal static DatedHeader Parse(string file, int line, IReadOnlyList<string> printed, DatedChoices choices)
    {
        var cells = printed.Select(HeaderCell.Parse).ToList();
        var keys = cells.Select(choices.Reading.KeyFor).ToList();
        var names = cells.Zip(keys, (cell, key) => key is null ? cell.Name : ShopNames.Normalise(choices.Reading.Columns[key])).ToList();
        var (shop, day, measure) = (FindShop(cells, names, choices), FindDay(cells, names, choices), Find(names, MeasureHeaders));
        var rest = Enumerable.Range(0, cells.Count).Where(position => position != shop && position != day && names[position].Length > 0).ToList();
        var layout = LayoutOf(day, measure, rest.Where(position => position != measure).Select(position => names[position]));
        if (layout == DatedLayout.Long) measure = -1;
        var amounts = rest.Where(position => position != measure && IsAmount(layout, names[position]))
            .Select(position => (names[position], cells[position], position)).ToList();
        var header = new DatedHeader(layout, shop, day, measure, amounts, [.. cells.Select(cell => cell.Text)], [.. keys.OfType<string>()]);
        DatedHeaderChecks.Check(file, line, header, choices);
        return header;
    }

    private static DatedLayout LayoutOf(int day, int measure, IEnumerable<string> rest)
    {
        if (day < 0) return rest.Any(name => CalendarDay.Read(name) is not null || CalendarDay.IsAmbiguous(name)) ? DatedLayout.Wide : DatedLayout.Long;
        return measure >= 0 && rest.Count(IsValue) == 1 ? DatedLayout.Tidy : DatedLayout.Long;
    }

    private static bool IsAmount(DatedLayout layout, string name) => layout switch
    {
        DatedLayout.Wide => CalendarDay.Read(name) is not null || CalendarDay.IsAmbiguous(name),
        DatedLayout.Tidy => IsValue(name),
        _ => true,
    };

    private static bool IsValue(string name) => ValueHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static int FindShop(List<HeaderCell> cells, List<string> names, DatedChoices choices) =>
        TableHeader.FindShop(cells, names, choices.Reading);

    private static int FindDay(List<HeaderCell> cells, List<string> names, DatedChoices choices) => choices.DayColumn is { } wanted
        ? cells.FindIndex(cell => ReadingChoices.Same(wanted, cell.Text) || ReadingChoices.Same(wanted, cell.Name))
        : Find(names, DayHeaders);

    private static int Find(List<string> names, string[] known)
    {
        foreach (var word in known)
            if (names.FindIndex(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var position)
                return position;
        return -1;
    }
}
