namespace ScoreNotebooks;

/// <summary>Looks for what is odd in joined daily amounts: days without data, columns without data, amounts below zero.</summary>
internal sealed class HistoryGaps
{
    private const int MostRangesPerShop = 5;

    private readonly IReadOnlyList<string> _shops;
    private readonly DateOnly _firstDay;
    private readonly int _days;
    private readonly IReadOnlyList<HistoryColumn> _columns;

    private HistoryGaps(IReadOnlyList<string> shops, DateOnly firstDay, int days, IReadOnlyList<HistoryColumn> columns)
    {
        _shops = shops;
        _firstDay = firstDay;
        _days = days;
        _columns = columns;
    }

    /// <param name="shops">The shops.</param>
    /// <param name="files">The first file of each shop.</param>
    /// <param name="firstDay">The first day of all.</param>
    /// <param name="days">The number of days.</param>
    /// <param name="columns">The joined columns.</param>
    internal static IEnumerable<TableProblem> Find(
        IReadOnlyList<string> shops, IReadOnlyList<string> files, DateOnly firstDay, int days, IReadOnlyList<HistoryColumn> columns)
    {
        var gaps = new HistoryGaps(shops, firstDay, days, columns);
        var lists = new Dictionary<string, ProblemList>(StringComparer.Ordinal);
        for (var shop = 0; shop < shops.Count; shop++)
        {
            if (!lists.TryGetValue(files[shop], out var list)) lists[files[shop]] = list = new ProblemList(files[shop]);
            gaps.Look(shop, list);
        }

        return lists.Values.SelectMany(list => list.Finish());
    }

    private void Look(int shop, ProblemList problems)
    {
        var hasData = new bool[_days];
        foreach (var column in _columns)
        {
            var amounts = Of(shop, column);
            for (var day = 0; day < _days; day++) hasData[day] |= !double.IsNaN(amounts[day]);
        }

        var (first, last) = (Array.IndexOf(hasData, true), Array.LastIndexOf(hasData, true));
        if (first < 0) return;
        if (first > 0) NoteLate(shop, first, problems);
        if (last < _days - 1) NoteEarlyEnd(shop, last, problems);
        NoteGaps(shop, hasData.AsSpan(first, last - first + 1), first, problems);
        foreach (var column in _columns)
        {
            NoteBlank(shop, column, hasData, problems);
            NoteNegative(shop, column, problems);
        }
    }

    private void NoteLate(int shop, int first, ProblemList problems) => problems.Add(
        null, null, _shops[shop],
        new(
            FormattableString.Invariant($"the shop appears on {Day(first)} first, {first:N0} days after the history begins; the days before have no data"),
            FormattableString.Invariant($"该店铺自 {Day(first)} 起才有数据，晚于历史数据的起始日 {first:N0} 天，此前无数据")),
        new("nothing to do if the shop opened then", "如果店铺当时才开业，无需处理"));

    private void NoteEarlyEnd(int shop, int last, ProblemList problems) => problems.Add(
        null, null, _shops[shop],
        new(
            FormattableString.Invariant($"the shop has its last data on {Day(last)}, {_days - 1 - last:N0} days before the history ends"),
            FormattableString.Invariant($"该店铺的数据到 {Day(last)} 为止，早于历史数据的结束日 {_days - 1 - last:N0} 天")),
        new("export the missing days, or leave the shop out", "请补充导出缺少的日期，或不读取该店铺"));

    private void NoteGaps(int shop, ReadOnlySpan<bool> hasData, int first, ProblemList problems)
    {
        var told = 0;
        for (var day = 0; day < hasData.Length; day++)
        {
            if (hasData[day]) continue;
            var begin = day;
            while (!hasData[day]) day++;
            if (told++ >= MostRangesPerShop)
            {
                problems.AddUnlisted(1);
                continue;
            }

            var count = day - begin;
            var range = count == 1 ? Day(first + begin) : $"{Day(first + begin)} – {Day(first + day - 1)}";
            problems.Add(
                null, null, _shops[shop],
                new($"no data on {(count == 1 ? "one day" : $"{count:N0} days")}, {range}; passed over, not counted as zero", $"{range} 共 {count:N0} 天没有数据，已略过，不按零计"),
                new("add them if they can be exported; if the shop was closed, nothing is wrong", "如能导出请补上；如果当时歇业，则无需处理"));
        }
    }

    private void NoteBlank(int shop, HistoryColumn column, bool[] hasData, ProblemList problems)
    {
        var amounts = Of(shop, column);
        var (blank, first, there) = (0, -1, 0);
        for (var day = 0; day < _days; day++)
        {
            if (!double.IsNaN(amounts[day])) there++;
            else if (hasData[day] && blank++ == 0) first = day;
        }

        if (blank == 0 || there == 0) return;
        problems.Add(
            null, column.Name, _shops[shop],
            new($"blank on {(blank == 1 ? "one day" : $"{blank:N0} days")} that have other data, first on {Day(first)}; passed over, not counted as zero", $"有 {blank:N0} 天只有其他数据而该列为空，首次为 {Day(first)}；已略过，不按零计"),
            new("write 0 where there was none", "如果当天确实没有，请填 0"));
    }

    private void NoteNegative(int shop, HistoryColumn column, ProblemList problems)
    {
        var amounts = Of(shop, column);
        var (count, first) = (0, -1);
        for (var day = 0; day < _days; day++)
            if (amounts[day] < 0 && count++ == 0) first = day;
        if (count == 0) return;
        problems.Add(
            null, column.Name, _shops[shop],
            new(
                FormattableString.Invariant($"below zero on {(count == 1 ? "one day" : $"{count:N0} days")}, first on {Day(first)} ({amounts[first]:0.##}); counted as a correction of earlier days"),
                FormattableString.Invariant($"有 {count:N0} 天为负数，首次为 {Day(first)}（{amounts[first]:0.##}）；视为对之前日期的冲减，照常计入")),
            new("if it is a mistake, correct it", "如果是录入错误，请更正"));
    }

    private ReadOnlySpan<double> Of(int shop, HistoryColumn column) => column.Amounts.Span.Slice(shop * _days, _days);

    private string Day(int day) => Formats.Day(_firstDay.AddDays(day));
}
