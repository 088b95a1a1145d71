namespace ScoreNotebooks;

/// <summary>The chart of a <see cref="PaceToTarget"/>.</summary>
public static class PaceCharts
{
    private static readonly BilingualText Without = new("without them", "不增加");

    /// <summary>The expected value with and without the additional cases, the target, and a mark where it is met.</summary>
    public static LineChart Chart(this PaceToTarget pace)
    {
        var isShare = pace.Metric?.Unit == MetricUnit.Share;
        var factor = isShare ? 100 : 1;
        var pacing = pace.PerDay.ToString("0.##", Formats.Plain);
        var today = pace.Days[0].DayNumber - 1;
        return new LineChart(
            new BilingualText($"{pace.Shop} to {pace.Goal().English}", $"{pace.Shop}：{pace.Goal().Chinese}"), ValueAxis.Dates,
            pace.Metric is null ? TrajectoryCharts.Total : new ValueAxis(pace.Metric.Title, isShare ? BilingualText.Same("%") : null),
            [
                Line(new BilingualText($"{pacing} more a day", $"每天多 {pacing} 个"), pace.Expected),
                Line(Without, pace.ExpectedWithout),
                new LineSeries(new BilingualText("target", "目标"), [new ChartPoint(today, factor * pace.Target), ChartPoint.On(pace.Days[^1], factor * pace.Target)]) { IsReference = true },
            ])
        {
            Subtitle = new BilingualText($"{pace.Trajectory.Model.Title.English} · {pace.Outcome}", $"{pace.Trajectory.Model.Title.Chinese} · {pace.Outcome}"),
            Marks = pace is { Day: { } day, DaysAhead: > 0 } ? [new ChartMark(new BilingualText(DayText.InWords(day, Language.English, false), DayText.InWords(day, Language.Chinese, false)), day.DayNumber, factor * pace.Expected[pace.DaysAhead.Value - 1])] : [],
            Note = TrajectoryCharts.Joined(TrajectoryCharts.NotesOf(pace.Trajectory)),
        };

        LineSeries Line(BilingualText name, IReadOnlyList<double> values) => new(name,
        [
            .. double.IsNaN(pace.Now) ? Array.Empty<ChartPoint>() : [new ChartPoint(today, factor * pace.Now)],
            .. pace.Days.Select((day, at) => ChartPoint.On(day, factor * values[at])),
        ]);
    }
}
