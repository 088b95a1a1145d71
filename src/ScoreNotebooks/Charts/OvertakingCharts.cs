namespace ScoreNotebooks;

/// <summary>The chart of an <see cref="Overtaking"/>.</summary>
public static class OvertakingCharts
{
    private const int DaysBefore = 45;

    /// <summary>Both shops so far and as expected, the one to pass going on as it does; a mark where it is passed.</summary>
    public static LineChart Chart(this Overtaking overtaking)
    {
        var trajectory = overtaking.Trajectory;
        var rival = new LineSeries(BilingualText.Same(overtaking.ToPass), [.. Past(trajectory, overtaking.ToPass), .. Ahead(trajectory, overtaking.Rival)]);
        var past = Past(trajectory, overtaking.Shop);
        var shop = new LineSeries(BilingualText.Same(overtaking.Shop), past);
        return new LineChart(
            overtaking.Title(), ValueAxis.Dates, TrajectoryCharts.Total, [shop, rival, .. overtaking.Courses.Select(course => LineOf(overtaking, course, past))])
        {
            Subtitle = trajectory.Model.Title,
            Guides = [ChartGuide.On(trajectory.Days[^1], new BilingualText("last day of data", "数据最后一天"))],
            Marks = [.. overtaking.Courses.Where(course => course.PassesOn is not null).Select(course => MarkOf(overtaking, course))],
            Note = TrajectoryCharts.Joined([RecoveryCharts.Expected, .. TrajectoryCharts.NotesOf(trajectory)]),
        };
    }

    private static LineSeries LineOf(Overtaking overtaking, OvertakingCourse course, IReadOnlyList<ChartPoint> past) => new(
        course.Scenario.TitleFor(overtaking.Trajectory.Model), [.. past.TakeLast(1), .. Ahead(overtaking.Trajectory, course.Expected)]);

    private static IReadOnlyList<ChartPoint> Past(Trajectory trajectory, string shop)
    {
        var totals = trajectory.Totals(shop).Span;
        var first = Math.Max(Math.Max(0, totals.IndexOfAnyExcept(double.NaN)), totals.Length - DaysBefore);
        var points = new List<ChartPoint>();
        for (var day = first; day < totals.Length; day++) points.Add(ChartPoint.On(trajectory.Days[day], totals[day]));
        return totals.ContainsAnyExcept(double.NaN) ? points : [];
    }

    private static IEnumerable<ChartPoint> Ahead(Trajectory trajectory, IReadOnlyList<double> totals) =>
        totals.Select((total, at) => ChartPoint.On(trajectory.Days[^1].AddDays(at + 1), total));

    private static ChartMark MarkOf(Overtaking overtaking, OvertakingCourse course)
    {
        var day = course.PassesOn!.Value;
        var (english, chinese) = (DayText.InWords(day, Language.English, false), DayText.InWords(day, Language.Chinese, false));
        return new ChartMark(new BilingualText($"ahead from {english}", $"{chinese}起领先"), day.DayNumber, course.Expected[day.DayNumber - overtaking.Trajectory.Days[^1].DayNumber - 1]);
    }
}
