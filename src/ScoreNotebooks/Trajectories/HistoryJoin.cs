namespace ScoreNotebooks;

/// <summary>
/// Joins daily amounts of files into one, by shop, day and column. Where two rows give one amount, the later one counts:
/// it is a repetition or a late correction.
/// </summary>
internal sealed class HistoryJoin
{
    // A day of the wrong century would make a history of a hundred years.
    private const int MostDays = 366 * 30;

    private readonly IReadOnlyList<DatedTable> _tables;
    private readonly Dictionary<string, int> _shopIndex = new(StringComparer.Ordinal);
    private readonly List<string> _shops = [];
    private readonly List<string> _firstFiles = [];
    private readonly int _days;
    private readonly Dictionary<string, ProblemList> _problems = new(StringComparer.Ordinal);
    private readonly List<TableProblem> _unitProblems = [];

    private HistoryJoin(IReadOnlyList<DatedTable> tables)
    {
        _tables = tables;
        foreach (var table in tables)
            foreach (var shop in table.Shops)
                if (_shopIndex.TryAdd(shop, _shops.Count))
                {
                    _shops.Add(shop);
                    _firstFiles.Add(table.File);
                }

        var (first, last) = DatesOf(tables);
        FirstDay = first;
        _days = last.DayNumber - first.DayNumber + 1;
    }

    private DateOnly FirstDay { get; }

    /// <summary>The parts of a history.</summary>
    /// <exception cref="WorkbookException">A column has two units, or the days are further apart than a history can be.</exception>
    internal static (IReadOnlyList<string> Shops, DateOnly FirstDay, IReadOnlyList<HistoryColumn> Columns, IReadOnlyList<TableProblem> Problems) Join(
        IReadOnlyList<DatedTable> tables)
    {
        var join = new HistoryJoin(tables);
        var outcomes = tables.Select(table => new RowOutcome[table.Shops.Count]).ToArray();
        var columns = tables
            .SelectMany((table, number) => table.Columns.Select(column => new Part(table, column, outcomes[number])))
            .GroupBy(part => part.Column.Name, StringComparer.Ordinal)
            .Select(parts => join.Column([.. parts]))
            .ToList();
        for (var table = 0; table < tables.Count; table++)
        {
            RefuseFinerRows(tables[table], outcomes[table]);
            join.NoteRepetitions(tables[table], outcomes[table]);
        }

        var problems = join._problems.Values.SelectMany(list => list.Finish());
        var gaps = HistoryGaps.Find(join._shops, join._firstFiles, join.FirstDay, join._days, columns);
        return (join._shops, join.FirstDay, columns, [.. join._unitProblems, .. problems, .. gaps]);
    }

    private HistoryColumn Column(IReadOnlyList<Part> parts)
    {
        var unit = ColumnUnits.Of([.. parts.Select(part => (part.Table.File, part.Column))]);
        var amounts = new double[_shops.Count * _days];
        Array.Fill(amounts, double.NaN);
        foreach (var (table, column, outcomes) in parts)
            if (ColumnUnits.Fits(column, unit)) Scatter(table, column, outcomes, amounts);
            else _unitProblems.Add(ColumnUnits.NoUnit(table.File, column, unit));
        var source = string.Join(", ", parts.Select(part => part.Table.File).Distinct().Take(3));
        return new HistoryColumn(parts[0].Column.Name, unit, amounts, source);
    }

    private void Scatter(DatedTable table, FileColumn column, RowOutcome[] outcomes, double[] amounts)
    {
        var values = column.Values.Span;
        for (var row = 0; row < values.Length; row++)
        {
            var value = values[row];
            if (double.IsNaN(value)) continue;
            ref var amount = ref amounts[_shopIndex[table.Shops[row]] * _days + table.Days[row].DayNumber - FirstDay.DayNumber];
            if (double.IsNaN(amount)) outcomes[row] |= RowOutcome.New;
            else if (ColumnUnits.IsSame(amount, value)) outcomes[row] |= RowOutcome.Repeated;
            else NoteCorrection(table, column, row, amount, value, ref outcomes[row]);
            amount = value;
        }
    }

    private void NoteCorrection(DatedTable table, FileColumn column, int row, double before, double after, ref RowOutcome outcome)
    {
        outcome |= RowOutcome.Corrected;
        var (was, now) = (ColumnUnits.Printed(before, column.Unit), ColumnUnits.Printed(after, column.Unit));
        ProblemsOf(table.File).Add(
            table.Lines[row], column.Header, now,
            new(
                FormattableString.Invariant($"{table.Shops[row]} has an earlier row for {table.Days[row]:yyyy-MM-dd} with {was}; taken as a late correction, this value counts"),
                FormattableString.Invariant($"{table.Shops[row]}在 {table.Days[row]:yyyy-MM-dd} 前面已有一行，数值为 {was}；视为事后更正，以本行为准")),
            new("delete the row that is out of date", "请删除过期的那一行"));
    }

    /// <summary>
    /// A file with a row for each product would look like one corrected again and again. Where that happens and a column of
    /// text says what the rows are of, it is refused.
    /// </summary>
    private static void RefuseFinerRows(DatedTable table, RowOutcome[] outcomes)
    {
        var corrected = outcomes.Count(outcome => outcome.HasFlag(RowOutcome.Corrected));
        if (table.Texts.Count == 0 || corrected < Math.Max(3, outcomes.Length / 10)) return;
        var row = Array.FindIndex(outcomes, outcome => outcome.HasFlag(RowOutcome.Corrected));
        throw new TablePlace(table.File, table.Lines[row]).Refuse(
            FormattableString.Invariant($"{table.Shops[row]} has several rows for {table.Days[row]:yyyy-MM-dd}, as if there were one for each of \"{table.Texts[0]}\". A history has one row for each shop and day: add the rows of a day up and read the file again, or delete that column if they are late corrections."),
            FormattableString.Invariant($"{table.Shops[row]}在 {table.Days[row]:yyyy-MM-dd} 有多行，像是按“{table.Texts[0]}”各有一行。历史数据每店每天只有一行：请先按天汇总后再读取；如果确是事后更正，请删除该列。"));
    }

    private void NoteRepetitions(DatedTable table, RowOutcome[] outcomes)
    {
        for (var row = 0; row < outcomes.Length; row++)
            if (outcomes[row] == RowOutcome.Repeated)
                ProblemsOf(table.File).Add(
                    table.Lines[row], null, table.Shops[row],
                    new(
                        FormattableString.Invariant($"an earlier row has the same amounts for {table.Days[row]:yyyy-MM-dd}; they are counted once"),
                        FormattableString.Invariant($"{table.Days[row]:yyyy-MM-dd} 前面已有相同的一行，只计一次")),
                    new("delete one of the rows", "请删除其中一行"));
    }

    private ProblemList ProblemsOf(string file) =>
        _problems.TryGetValue(file, out var list) ? list : _problems[file] = new ProblemList(file);

    private static (DateOnly First, DateOnly Last) DatesOf(IReadOnlyList<DatedTable> tables)
    {
        var (first, last) = ((Table: tables[0], Row: 0), (Table: tables[0], Row: 0));
        foreach (var table in tables)
            for (var row = 0; row < table.Days.Count; row++)
            {
                if (table.Days[row] < first.Table.Days[first.Row]) first = (table, row);
                if (table.Days[row] > last.Table.Days[last.Row]) last = (table, row);
            }

        var range = new DayRange(first.Table.Days[first.Row], last.Table.Days[last.Row]);
        if (range.Count <= MostDays) return (range.From, range.To);
        var place = new TablePlace(first.Table.File, first.Table.Lines[first.Row]);
        throw new TablePlace(last.Table.File, last.Table.Lines[last.Row]).Refuse(
            FormattableString.Invariant($"the day {range.To:yyyy-MM-dd} is more than 30 years after {range.From:yyyy-MM-dd} ({place.English}). Correct the year of one of the two."),
            FormattableString.Invariant($"日期 {range.To:yyyy-MM-dd} 与 {range.From:yyyy-MM-dd}（{place.Chinese}）相差超过 30 年。请更正其中一处的年份。"));
    }

    private sealed record Part(DatedTable Table, FileColumn Column, RowOutcome[] Outcomes);

    [Flags]
    private enum RowOutcome : byte
    {
        None = 0,
        New = 1,
        Repeated = 2,
        Corrected = 4,
    }
}
