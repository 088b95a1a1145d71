namespace ScoreNotebooks;

/// <summary>
/// Shops × days × columns of daily amounts: what a score's past is computed from. Columnar (one array of doubles per
/// column, shop by shop and in each day by day) and immutable. The days follow one another without a gap; a day
/// without data is NaN, which is not a day of zero. Days are calendar days of the shop.
/// </summary>
public sealed partial class ShopHistory
{
    private readonly Dictionary<string, int> _shopIndex;
    private readonly Dictionary<string, int> _columnIndex;
    private readonly Dictionary<string, HistoryMean> _means;
    private readonly HashSet<string> _partsOfMeans;
    private readonly Lazy<int[]> _firstDays;

    /// <summary>Makes a history from amounts that are already in memory.</summary>
    /// <param name="shops">The shops' names, each once.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="columns">The columns, each name once, each with shops × days amounts (see <see cref="HistoryColumn.Amounts"/>).</param>
    /// <param name="means">
    /// The means that two columns give. Pairs whose names follow the convention, such as 商品质量评分合计 with 商品质量评分次数,
    /// are recognised and need not be given.
    /// </param>
    /// <param name="events">What happened.</param>
    /// <param name="problems">What was noticed while reading; shown with the history.</param>
    /// <exception cref="WorkbookException">
    /// There is no shop or no column, a name stands twice, a column's length is no multiple of the number of shops or
    /// differs from the others', or a mean names a column that is not there.
    /// </exception>
    public ShopHistory(
        IReadOnlyList<string> shops, DateOnly firstDay, IReadOnlyList<HistoryColumn> columns, IReadOnlyList<HistoryMean>? means = null,
        IReadOnlyList<HistoryEvent>? events = null, IReadOnlyList<TableProblem>? problems = null)
    {
        Shops = shops;
        Columns = columns;
        Events = [.. (events ?? []).OrderBy(happened => happened.From)];
        Problems = problems ?? [];
        _shopIndex = NamesOnce.IndexOf(shops, "shop", "店铺");
        _columnIndex = NamesOnce.IndexOf([.. columns.Select(column => column.Name)], "column", "列");
        Days = DaysOf(firstDay, ShopHistoryChecks.DayCount(shops, columns));
        Means = ShopHistoryChecks.Means(columns, means ?? []);
        _means = Means.ToDictionary(mean => mean.Name, StringComparer.Ordinal);
        _partsOfMeans = [.. Means.SelectMany(mean => new[] { mean.Sum, mean.Number })];
        _firstDays = new Lazy<int[]>(() => [.. Enumerable.Range(0, Shops.Count).Select(FirstDayWithData)]);
    }

    /// <summary>The shops' names, in the order of the files.</summary>
    public IReadOnlyList<string> Shops { get; }

    /// <summary>The days, each one day after the one before.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => Days[0];

    /// <summary>The last day.</summary>
    public DateOnly LastDay => Days[^1];

    /// <summary>The columns of daily amounts, in the order of the files.</summary>
    public IReadOnlyList<HistoryColumn> Columns { get; }

    /// <summary>The means and rates that pairs of columns give.</summary>
    public IReadOnlyList<HistoryMean> Means { get; }

    /// <summary>What happened, by first day.</summary>
    public IReadOnlyList<HistoryEvent> Events { get; }

    /// <summary>What was noticed while reading and did not stop it.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }

    /// <summary>The column of that name.</summary>
    /// <exception cref="WorkbookException">There is no such column; the message names the nearest one.</exception>
    public HistoryColumn this[[Choices("Columns.Name")] string column] =>
        Find(column) ?? throw NearestName.NotFound("column", "列", column, Columns.Select(known => known.Name));

    /// <summary>One amount: what a shop has in a column on a day; NaN when there is no data.</summary>
    /// <exception cref="WorkbookException">There is no such shop, day or column.</exception>
    public double this[[Choices("Shops")] string shop, DateOnly day, [Choices("Columns.Name")] string column] =>
        Amounts(shop, column).Span[IndexOfDay(day)];

    /// <summary>What a shop has in a column, one amount per day of <see cref="Days"/>; NaN where there is no data.</summary>
    /// <exception cref="WorkbookException">There is no such shop or column; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Amounts([Choices("Shops")] string shop, [Choices("Columns.Name")] string column) =>
        AmountsAt(IndexOfShop(shop), this[column]);

    /// <summary>The column of that name, or null.</summary>
    public HistoryColumn? Find([Choices("Columns.Name")] string column) =>
        _columnIndex.TryGetValue(column, out var index) ? Columns[index] : null;

    /// <summary>The mean of that name, or null.</summary>
    public HistoryMean? FindMean([Choices("Means.Name")] string mean) => _means.GetValueOrDefault(mean);

    /// <summary>The position of a shop in <see cref="Shops"/>.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public int IndexOfShop([Choices("Shops")] string shop) =>
        _shopIndex.TryGetValue(shop, out var index) ? index : throw NearestName.NotFound("shop", "店铺", shop, Shops);

    /// <summary>The position of a day in <see cref="Days"/>.</summary>
    /// <exception cref="WorkbookException">The history does not reach that day.</exception>
    public int IndexOfDay(DateOnly day)
    {
        var index = day.DayNumber - FirstDay.DayNumber;
        if (index >= 0 && index < Days.Count) return index;
        var range = new DayRange(FirstDay, LastDay);
        throw new WorkbookException(
            FormattableString.Invariant($"The history reaches from {FirstDay:yyyy-MM-dd} to {LastDay:yyyy-MM-dd}; {day:yyyy-MM-dd} is not among its {range.Count:N0} days. Give a day between the two."),
            FormattableString.Invariant($"历史数据为 {FirstDay:yyyy-MM-dd} 至 {LastDay:yyyy-MM-dd} 共 {range.Count:N0} 天，不含 {day:yyyy-MM-dd}。请给出这段时间内的日期。"));
    }

    /// <summary>Whether the column of that name is the sum or the number of cases of a mean.</summary>
    internal bool IsPartOfMean(string column) => _partsOfMeans.Contains(column);

    /// <summary>What the shop at a position has in a column, one amount per day.</summary>
    internal ReadOnlyMemory<double> AmountsAt(int shop, HistoryColumn column) => column.Amounts.Slice(shop * Days.Count, Days.Count);

    /// <summary>The position of the first day on which the shop has any data; the number of days when it has none.</summary>
    internal int FirstDayOf(int shop) => _firstDays.Value[shop];

    private int FirstDayWithData(int shop)
    {
        var first = Days.Count;
        foreach (var column in Columns)
            if (AmountsAt(shop, column).Span[..first].IndexOfAnyExcept(double.NaN) is >= 0 and var earlier)
                first = earlier;
        return first;
    }

    private static DateOnly[] DaysOf(DateOnly first, int count)
    {
        var days = new DateOnly[count];
        for (var day = 0; day < count; day++) days[day] = first.AddDays(day);
        return days;
    }
}
