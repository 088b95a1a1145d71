namespace ScoreNotebooks;

/// <summary>The chart of what a shop's total is made of over time.</summary>
public static class ContributionBandCharts
{
    /// <summary>One shop's total over time, stacked from the contributions of its dimensions; its own events as marks.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="shop">The shop.</param>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static AreaChart ContributionBands(this Trajectory trajectory, [Choices("Shops")] string shop)
    {
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, [shop], ofShopsOnly: true);
        return Chart(shop, trajectory.Days, trajectory.Totals(shop), LayersOf(trajectory, shop)) with
        {
            Subtitle = trajectory.Model.Title,
            Marks = events.Marks,
            Note = TrajectoryCharts.Joined([.. events.Notes(), .. TrajectoryCharts.NotesOf(trajectory)]),
        };
    }

    /// <summary>The same over several versions of the rules; a dimension has a layer on the days of its versions, and the changes of the rules are guides.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="shop">The shop.</param>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public static AreaChart ContributionBands(this VersionedTrajectory trajectory, [Choices("Shops")] string shop)
    {
        var events = EventMarks.Of(trajectory.History, trajectory.Totals, [shop], ofShopsOnly: true);
        return Chart(shop, trajectory.Days, trajectory.Totals(shop), LayersOf(trajectory, shop)) with
        {
            Subtitle = VersionedTrajectoryCharts.Subtitle(trajectory),
            Marks = events.Marks,
            Guides = VersionedTrajectoryCharts.Guides(trajectory),
            Note = TrajectoryCharts.Joined([.. events.Notes(), .. trajectory.ShownNotes()]),
        };
    }

    private static AreaChart Chart(string shop, IReadOnlyList<DateOnly> days, ReadOnlyMemory<double> totals, IReadOnlyList<(BilingualText Title, double[] Points)> layers)
    {
        var first = Math.Max(0, totals.Span.IndexOfAnyExcept(double.NaN));
        return new AreaChart(
            new BilingualText($"{shop}: what the total is made of day by day", $"{shop}：总分构成逐日变化"), ValueAxis.Dates,
            new ValueAxis(new BilingualText("Contribution to the total", "对总分的贡献"), ScoreboardCharts.PointsUnit) { Decimals = 1 },
            [.. days.Skip(first).Select(day => (double)day.DayNumber)], [.. layers.Select(layer => new ChartSeries(layer.Title, layer.Points[first..]))], ResultColumns.Total);
    }

    private static IReadOnlyList<(BilingualText Title, double[] Points)> LayersOf(Trajectory trajectory, string shop)
    {
        var parts = trajectory.Model.Root.Parts.Select(part => part.Id).ToList();
        var points = trajectory.ContributionsOf(shop, parts);
        return [.. parts.Zip(points, (part, of) => (trajectory.Model.TitleOf(part), of)), .. RestOf(trajectory.Totals(shop), points)];
    }

    private static IReadOnlyList<(BilingualText Title, double[] Points)> LayersOf(VersionedTrajectory trajectory, string shop)
    {
        var parts = VersionParts.Of(trajectory.Versions);
        var points = parts.Select(_ => Enumerable.Repeat(double.NaN, trajectory.Days.Count).ToArray()).ToArray();
        foreach (var (version, first, last) in trajectory.Runs())
        {
            var own = Enumerable.Range(0, parts.Count).Where(at => parts[at].IsIn(version.Model)).ToList();
            var made = trajectory.Under(version.InForce.From).ContributionsOf(shop, [.. own.Select(at => parts[at].Id)]);
            foreach (var (at, of) in own.Zip(made)) of.AsSpan(first, last - first + 1).CopyTo(points[at].AsSpan(first));
        }

        return [.. parts.Zip(points, (part, of) => (part.TitleIn(trajectory.Versions), of)), .. RestOf(trajectory.Totals(shop), points)];
    }

    /// <summary>What bonuses, deductions, floors and caps make of the total; nothing when they make none on any day.</summary>
    private static IEnumerable<(BilingualText Title, double[] Points)> RestOf(ReadOnlyMemory<double> totals, double[][] points)
    {
        var rest = totals.ToArray().Select((total, day) => total - points.Sum(of => double.IsNaN(of[day]) ? 0 : of[day])).ToArray();
        if (rest.Any(of => Math.Abs(of) > 1e-9)) yield return (ScoreboardCharts.Rules, rest);
    }
}
