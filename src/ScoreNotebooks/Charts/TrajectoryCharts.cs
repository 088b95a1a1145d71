namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="Trajectory"/>: lines over days, events as marks.</summary>
public static class TrajectoryCharts
{
    /// <summary>More lines than this cannot be told apart.</summary>
    private const int MostLines = 12;

    /// <summary>The totals of the shops over time with the events as marks; of many shops the best of the last day.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="most">The most shops that are drawn, at most 12; the note counts those left out.</param>
    public static LineChart Chart(this Trajectory trajectory, int most = 8)
    {
        var shown = Shown(trajectory.Shops, trajectory.Totals, most);
        var model = trajectory.Model;
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, shown);
        return new LineChart(TotalsTitle(model.Title), ValueAxis.Dates, Total, [.. shown.Select(shop => new LineSeries(BilingualText.Same(shop), Line(trajectory.Days, trajectory.Totals(shop))))])
        {
            Subtitle = Range(trajectory.Days),
            Marks = events.Marks,
            Note = Joined([.. LeftOut(shown.Count, trajectory.Shops.Count), .. events.Notes(), .. NotesOf(trajectory)]),
        };
    }

    /// <summary>One shop's total over time with its own events, then a panel for each dimension beside the total, all on one scale.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static LinePanels DimensionChart(this Trajectory trajectory, [Choices("Shops")] string shop)
    {
        var total = Line(trajectory.Days, trajectory.Totals(shop));
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, [shop], ofShopsOnly: true);
        var whole = new LinePanel(ResultColumns.Total, ValueAxis.Dates, [new LineSeries(ResultColumns.Points, total)]) { Marks = events.Marks };
        var parts = trajectory.Model.Root.Parts.Select(part => new LinePanel(trajectory.Model.TitleOf(part.Id), ValueAxis.Dates,
        [
            new LineSeries(ResultColumns.Points, Line(trajectory.Days, part is Dimension ? trajectory.DimensionScores(shop, part.Id) : trajectory.Points(shop, part.Id))),
            new LineSeries(ResultColumns.Total, total) { IsReference = true },
        ]));
        return new LinePanels(DimensionsTitle(shop), Points, [whole, .. parts])
        {
            Subtitle = trajectory.Model.Title,
            Note = Joined([.. events.Notes(), .. NotesOf(trajectory)]),
        };
    }

    /// <summary>One shop's points over time, a small panel per metric on one scale.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static LinePanels MetricPanels(this Trajectory trajectory, [Choices("Shops")] string shop) => new(
        MetricsTitle(shop), Points,
        [.. trajectory.Model.Metrics.Select(metric => new LinePanel(
            metric.Title, ValueAxis.Dates, [new LineSeries(ResultColumns.Points, Line(trajectory.Days, trajectory.Points(shop, metric.Id)))]))])
    {
        Subtitle = Range(trajectory.Days),
        Note = Joined(NotesOf(trajectory)),
    };

    /// <summary>One shop's total as a calendar: a row for each week, a column for each weekday; the latest weeks.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="weeks">The most weeks that are drawn, 1 to 400.</param>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static HeatMap Calendar(this Trajectory trajectory, [Choices("Shops")] string shop, int weeks = 53)
    {
        var totals = trajectory.Totals(shop).Span;
        var days = trajectory.Days;
        // The days before the first score would be rows without a number.
        var first = Math.Max(0, totals.IndexOfAnyExcept(double.NaN));
        var monday = MondayOf(days[first]);
        var last = MondayOf(days[^1]);
        var shownFrom = Math.Max(monday.DayNumber, last.DayNumber - (7 * (Math.Clamp(weeks, 1, 400) - 1)));
        var rows = new List<ChartSeries>();
        for (var week = shownFrom; week <= last.DayNumber; week += 7) rows.Add(WeekRow(DateOnly.FromDayNumber(week), days[0].DayNumber, totals));
        var earlier = (shownFrom - monday.DayNumber) / 7;
        return new HeatMap(
            new BilingualText($"{shop}: total as a calendar", $"{shop}：总分日历"), Total, Weekdays, rows)
        {
            Subtitle = trajectory.Model.Title,
            Note = Joined([.. EarlierWeeks(earlier), WeekNote, .. NotesOf(trajectory)]),
        };
    }

    internal static ValueAxis Total { get; } = new(ResultColumns.Total, ScoreboardCharts.PointsUnit) { Decimals = 1 };

    internal static ValueAxis Points { get; } = new(ResultColumns.Points, ScoreboardCharts.PointsUnit) { Decimals = 1 };

    /// <summary>A line of one value per day, from the first day that has one: what lies before is no gap.</summary>
    internal static IReadOnlyList<ChartPoint> Line(IReadOnlyList<DateOnly> days, ReadOnlyMemory<double> values)
    {
        var first = values.Span.IndexOfAnyExcept(double.NaN);
        return first < 0 ? [] : [.. Enumerable.Range(first, days.Count - first).Select(day => ChartPoint.On(days[day], values.Span[day]))];
    }

    internal static BilingualText Range(IReadOnlyList<DateOnly> days) => new(
        FormattableString.Invariant($"{days[0]:yyyy-MM-dd} to {days[^1]:yyyy-MM-dd}"), FormattableString.Invariant($"{days[0]:yyyy-MM-dd} 至 {days[^1]:yyyy-MM-dd}"));

    internal static BilingualText TotalsTitle(BilingualText model) => new($"Totals day by day: {model.English}", $"{model.Chinese}：逐日总分");

    internal static BilingualText DimensionsTitle(string shop) => new($"{shop}: total and dimensions day by day", $"{shop}：总分与各维度逐日得分");

    internal static BilingualText MetricsTitle(string shop) => new($"{shop}: points of each metric day by day", $"{shop}：各指标逐日得分");

    /// <summary>The shops that are drawn: all, or of too many the best of the last day.</summary>
    internal static IReadOnlyList<string> Shown(IReadOnlyList<string> shops, Func<string, ReadOnlyMemory<double>> totals, int most)
    {
        var count = Math.Clamp(most, 1, MostLines);
        return shops.Count <= count ? [.. shops] :
        [
            .. shops.Select((shop, i) => (Shop: shop, Place: i, Total: Known(totals(shop).Span[^1])))
                .OrderByDescending(one => one.Total).ThenBy(one => one.Place).Take(count).Select(one => one.Shop),
        ];
    }

    internal static IEnumerable<BilingualText> NotesOf(Trajectory trajectory)
    {
        foreach (var assumed in WindowedModel.Assumptions(trajectory.Model)) yield return assumed;
        if (ScoreboardCharts.AssumptionNote(trajectory.Model, [.. trajectory.Model.Assumptions, .. trajectory.Model.Metrics.Select(metric => metric.Assumption).OfType<BilingualText>()]) is { } note)
            yield return note;
    }

    internal static BilingualText? Joined(IEnumerable<BilingualText> notes) =>
        notes.Aggregate((BilingualText?)null, Words.Append);

    private static IReadOnlyList<BilingualText> Weekdays { get; } =
    [
        new("Mon", "周一"), new("Tue", "周二"), new("Wed", "周三"), new("Thu", "周四"), new("Fri", "周五"), new("Sat", "周六"), new("Sun", "周日"),
    ];

    private static BilingualText WeekNote { get; } = new("Each row is the week that begins on the Monday named.", "每行为以所示周一开始的一周。");

    private static double Known(double total) => double.IsNaN(total) ? double.NegativeInfinity : total;

    internal static IEnumerable<BilingualText> LeftOut(int shown, int all)
    {
        if (shown < all)
            yield return new BilingualText(
                FormattableString.Invariant($"The {shown} best of {all:N0} shops on the last day are drawn."), FormattableString.Invariant($"仅画出末日总分最高的 {shown} 家店铺，共 {all:N0} 家。"));
    }

    private static IEnumerable<BilingualText> EarlierWeeks(int earlier)
    {
        if (earlier > 0)
            yield return new BilingualText(
                FormattableString.Invariant($"{earlier:N0} earlier weeks are not drawn; ask for more with weeks."), FormattableString.Invariant($"更早的 {earlier:N0} 周未画出，可用 weeks 参数指定更多。"));
    }

    private static ChartSeries WeekRow(DateOnly monday, int firstDay, ReadOnlySpan<double> totals)
    {
        var values = new double[7];
        for (var weekday = 0; weekday < 7; weekday++)
        {
            var day = monday.DayNumber + weekday - firstDay;
            values[weekday] = day >= 0 && day < totals.Length ? totals[day] : double.NaN;
        }

        return new ChartSeries(BilingualText.Same(Formats.Day(monday)), values);
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
