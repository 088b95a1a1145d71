namespace ScoreNotebooks;

/// <summary>The chart of a <see cref="Recovery"/>.</summary>
public static class RecoveryCharts
{
    private const int DaysBefore = 45;

    /// <summary>The expected total under each course with the target, and a mark where it is met.</summary>
    public static LineChart Chart(this Recovery recovery)
    {
        var trajectory = recovery.Trajectory;
        var totals = trajectory.Totals(recovery.Shop).Span;
        var past = new List<ChartPoint>();
        for (var day = Math.Max(0, totals.Length - DaysBefore); day < totals.Length; day++)
            if (past.Count > 0 || !double.IsNaN(totals[day])) past.Add(ChartPoint.On(trajectory.Days[day], totals[day]));
        var last = recovery.Courses.Max(course => course.Days[^1]);
        var target = new LineSeries(
            new BilingualText($"target {SensitivityWords.Points(recovery.Target)}", $"目标 {SensitivityWords.Points(recovery.Target)}"),
            [new ChartPoint(past.Count > 0 ? past[0].X : recovery.Courses[0].Days[0].DayNumber, recovery.Target), ChartPoint.On(last, recovery.Target)])
        { IsReference = true };
        return new LineChart(
            recovery.Title(), ValueAxis.Dates, TrajectoryCharts.Total,
            [new LineSeries(new BilingualText("so far", "已知"), past), .. recovery.Courses.Select(course => LineOf(recovery, course)), target])
        {
            Subtitle = trajectory.Model.Title,
            Marks = [.. recovery.Courses.Where(course => course.Day is not null).Select(course => MarkOf(course))],
            Note = TrajectoryCharts.Joined([Expected, .. TrajectoryCharts.NotesOf(trajectory)]),
        };
    }

    internal static BilingualText Expected { get; } = new("Lines are expected courses, without chance.", "曲线为预期走势，不计偶然波动。");

    private static LineSeries LineOf(Recovery recovery, RecoveryCourse course) => new(
        RecoveryWords.Name(course, recovery.Trajectory.Model),
        [
            .. double.IsNaN(recovery.Total) ? Array.Empty<ChartPoint>() : [ChartPoint.On(course.Days[0].AddDays(-1), recovery.Total)],
            .. course.Days.Select((day, at) => ChartPoint.On(day, course.Expected[at])),
        ]);

    private static ChartMark MarkOf(RecoveryCourse course)
    {
        var day = course.Day!.Value;
        return new ChartMark(
            new BilingualText(DayText.InWords(day, Language.English, false), DayText.InWords(day, Language.Chinese, false)), day.DayNumber, course.Expected[course.DaysAhead!.Value - 1]);
    }
}
