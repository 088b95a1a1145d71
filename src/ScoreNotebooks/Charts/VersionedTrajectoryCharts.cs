namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="VersionedTrajectory"/>: lines over days, an upright guide where the rules change.</summary>
public static class VersionedTrajectoryCharts
{
    /// <summary>The totals of the shops over time, each day by the rules in force, the changes of the rules as guides and the events as marks.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="most">The most shops that are drawn, at most 12; of more the best of the last day.</param>
    public static LineChart Chart(this VersionedTrajectory trajectory, int most = 8)
    {
        var shown = TrajectoryCharts.Shown(trajectory.Shops, trajectory.Totals, most);
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, shown);
        return new LineChart(
            TrajectoryCharts.TotalsTitle(trajectory.Versions.Title), ValueAxis.Dates, TrajectoryCharts.Total,
            [.. shown.Select(shop => new LineSeries(BilingualText.Same(shop), TrajectoryCharts.Line(trajectory.Days, trajectory.Totals(shop))))])
        {
            Subtitle = Subtitle(trajectory),
            Guides = Guides(trajectory),
            Marks = events.Marks,
            Note = TrajectoryCharts.Joined([.. TrajectoryCharts.LeftOut(shown.Count, trajectory.Shops.Count), .. events.Notes(), .. trajectory.ShownNotes()]),
        };
    }

    /// <summary>One shop's total over time, then a panel for each dimension of any version beside the total; a dimension has a line on the days of its versions only.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static LinePanels DimensionChart(this VersionedTrajectory trajectory, [Choices("Shops")] string shop)
    {
        var total = TrajectoryCharts.Line(trajectory.Days, trajectory.Totals(shop));
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, [shop], ofShopsOnly: true);
        var whole = new LinePanel(ResultColumns.Total, ValueAxis.Dates, [new LineSeries(ResultColumns.Points, total)]) { Marks = events.Marks, Guides = Guides(trajectory) };
        var parts = VersionParts.Of(trajectory.Versions).Select(part => new LinePanel(
            part.TitleIn(trajectory.Versions), ValueAxis.Dates,
            [.. Lines(trajectory, part.IsIn, part.ScoresOf(trajectory, shop)), new LineSeries(ResultColumns.Total, total) { IsReference = true }])
        { Guides = Guides(trajectory) });
        return new LinePanels(TrajectoryCharts.DimensionsTitle(shop), TrajectoryCharts.Points, [whole, .. parts])
        { Subtitle = Subtitle(trajectory), Note = TrajectoryCharts.Joined([.. events.Notes(), .. trajectory.ShownNotes()]) };
    }

    /// <summary>One shop's points over time, a small panel for each metric of any version; a metric has a line on the days of its versions only.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static LinePanels MetricPanels(this VersionedTrajectory trajectory, [Choices("Shops")] string shop) => new(
        TrajectoryCharts.MetricsTitle(shop), TrajectoryCharts.Points,
        [.. VersionParts.MetricsOf(trajectory.Versions).Select(part => new LinePanel(
            part.TitleIn(trajectory.Versions), ValueAxis.Dates, Lines(trajectory, part.IsIn, part.ScoresOf(trajectory, shop)))
        { Guides = Guides(trajectory) })])
    {
        Subtitle = Subtitle(trajectory),
        Note = TrajectoryCharts.Joined(trajectory.ShownNotes()),
    };

    internal static IReadOnlyList<ChartGuide> Guides(VersionedTrajectory trajectory) =>
        [.. trajectory.Breaks.Select(change => ChartGuide.On(change.Day, change.Name))];

    internal static BilingualText Subtitle(VersionedTrajectory trajectory)
    {
        var range = TrajectoryCharts.Range(trajectory.Days);
        var versions = trajectory.Runs().Select(run => run.Version.Name).ToList();
        return versions.Count < 2
            ? new BilingualText($"{range.English} · rules {versions[0].English}", $"{range.Chinese} · 规则 {versions[0].Chinese}")
            : new BilingualText($"{range.English} · rules {string.Join(" → ", versions.Select(name => name.English))}", $"{range.Chinese} · 规则 {string.Join(" → ", versions.Select(name => name.Chinese))}");
    }

    /// <summary>A line for each run of days under versions that score the part: days of other versions are no gap in it.</summary>
    private static IReadOnlyList<LineSeries> Lines(VersionedTrajectory trajectory, Func<ScoreModel, bool> isIn, ReadOnlyMemory<double> values)
    {
        var lines = new List<LineSeries>();
        var days = new List<DateOnly>();
        var amounts = new List<double>();
        foreach (var (version, first, last) in trajectory.Runs())
        {
            if (!isIn(version.Model) || (days.Count > 0 && trajectory.Days[first] != days[^1].AddDays(1))) End();
            if (!isIn(version.Model)) continue;
            days.AddRange(Enumerable.Range(first, last - first + 1).Select(day => trajectory.Days[day]));
            amounts.AddRange(values[first..(last + 1)].ToArray());
        }

        End();
        return lines.Count > 0 ? lines : [new LineSeries(ResultColumns.Points, [])];

        void End()
        {
            if (TrajectoryCharts.Line(days, amounts.ToArray()) is { Count: > 0 } line) lines.Add(new LineSeries(ResultColumns.Points, line));
            days.Clear();
            amounts.Clear();
        }
    }
}
