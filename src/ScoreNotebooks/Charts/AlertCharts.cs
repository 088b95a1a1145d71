namespace ScoreNotebooks;

/// <summary>The charts of <see cref="TrajectoryAlerts"/> and <see cref="LevelShifts"/>.</summary>
public static class AlertCharts
{
    private const int MostMarks = 20;
    private const int DaysOfOneEpisode = 7;

    /// <summary>The total over time with the lines of the gates, and a mark where a metric's daily rate went outside its limits to the worse.</summary>
    public static LineChart Chart(this TrajectoryAlerts alerts)
    {
        var totals = alerts.Trajectory.Totals(alerts.Shop);
        var line = TrajectoryCharts.Line(alerts.Trajectory.Days, totals);
        var episodes = Episodes(alerts).Where(mark => !double.IsNaN(mark.Y)).ToList();
        var gates = line.Count == 0 ? [] : alerts.Gates.Select(gate => new LineSeries(
            gate.Title, [new ChartPoint(line[0].X, gate.Level), new ChartPoint(line[^1].X, gate.Level)])
        { IsReference = true });
        return new LineChart(
            new BilingualText($"{alerts.Shop}: total and alerts", $"{alerts.Shop}：总分与预警"), ValueAxis.Dates, TrajectoryCharts.Total,
            [new LineSeries(BilingualText.Same(alerts.Shop), line), .. gates])
        {
            Subtitle = alerts.Trajectory.Model.Title,
            Marks = [.. episodes.TakeLast(MostMarks)],
            Note = TrajectoryCharts.Joined([MarkNote, .. Earlier(episodes.Count - MostMarks), .. TrajectoryCharts.NotesOf(alerts.Trajectory)]),
        };
    }

    /// <summary>A metric's daily rate between its control limits, the days outside marked.</summary>
    /// <exception cref="WorkbookException">The metric has no limits; the message names the nearest one.</exception>
    public static LineChart Chart(this TrajectoryAlerts alerts, [Choices("Trajectory.Model.Metrics.Id")] string metric)
    {
        var control = alerts.Of(metric);
        var limits = new LineSeries(new BilingualText("Centre", "中心线"), [.. control.Points.Select(point => At(control.Metric, point.Day, point.Centre))])
        {
            IsReference = true,
            Low = [.. control.Points.Select(point => MetricSensitivityCharts.Across(control.Metric, point.Low))],
            High = [.. control.Points.Select(point => MetricSensitivityCharts.Across(control.Metric, point.High))],
        };
        return new LineChart(
            new BilingualText($"{alerts.Shop}: {SensitivityWords.InSentence(control.Metric.Title.English)} day by day", $"{alerts.Shop}：{control.Metric.Title.Chinese}逐日情况"),
            ValueAxis.Dates, MetricSensitivityCharts.ValueAxisOf(control.Metric),
            [new LineSeries(new BilingualText("Each day", "当日"), [.. control.Points.Select(point => At(control.Metric, point.Day, point.Value))]), limits])
        {
            Interval = new BilingualText("control limits, three standard deviations", "控制界限（三倍标准差）"),
            Marks = [.. control.Outside.TakeLast(MostMarks).Select(point => Mark(control.Metric, point))],
            Note = TrajectoryCharts.Joined(Earlier(control.Outside.Count - MostMarks)),
        };
    }

    /// <summary>A metric's daily rate and its levels, each shift marked with its day.</summary>
    /// <exception cref="WorkbookException">The metric is not among those looked at; the message names the nearest one.</exception>
    public static LineChart Chart(this LevelShifts shifts, [Choices("Trajectory.Model.Metrics.Id")] string metric)
    {
        var levels = shifts.Metric(metric);
        var rates = levels.Rates!;
        var days = shifts.Trajectory.Days;
        var steps = levels.Levels.SelectMany(level => new[] { At(levels.Metric, level.Days.From, level.Value), At(levels.Metric, level.Days.To, level.Value) });
        return new LineChart(
            new BilingualText($"{shifts.Shop}: levels of {SensitivityWords.InSentence(levels.Metric.Title.English)}", $"{shifts.Shop}：{levels.Metric.Title.Chinese}的日常水平"),
            ValueAxis.Dates, MetricSensitivityCharts.ValueAxisOf(levels.Metric),
            [
                new LineSeries(new BilingualText("Each day", "当日"), [.. Enumerable.Range(0, rates.Count).Select(at => At(levels.Metric, days[rates.Days[at]], rates.Rate(at)))]) { IsReference = true },
                new LineSeries(new BilingualText("Level", "水平"), [.. steps]),
            ])
        {
            Subtitle = TrajectoryCharts.Range(shifts.Trajectory.Days),
            Marks = [.. levels.Shifts.Select(shift => new ChartMark(Day(shift.Day), shift.Day.DayNumber, MetricSensitivityCharts.Across(levels.Metric, shift.After)))],
        };
    }

    private static BilingualText MarkNote { get; } = new(
        "A mark: that day the metric's daily rate went outside its control limits, to the worse; further such days within a week are not marked.",
        "标记：当日该指标的日比率超出控制界限且变差；其后一周内的同类情况不再重复标记。");

    // Of days that follow one another closely the first stands for all.
    private static IEnumerable<ChartMark> Episodes(TrajectoryAlerts alerts)
    {
        var first = alerts.Trajectory.Days[0].DayNumber;
        var totals = alerts.Trajectory.Totals(alerts.Shop);
        var marks = new List<ChartMark>();
        foreach (var chart in alerts.Charts)
        {
            var last = DateOnly.MinValue;
            foreach (var point in chart.Outside.Where(chart.IsWorse))
            {
                if (last == DateOnly.MinValue || point.Day.DayNumber - last.DayNumber > DaysOfOneEpisode)
                    marks.Add(new ChartMark(chart.Metric.Title, point.Day.DayNumber, totals.Span[point.Day.DayNumber - first]));
                last = point.Day;
            }
        }

        return marks.OrderBy(mark => mark.X);
    }

    private static IEnumerable<BilingualText> Earlier(int count)
    {
        if (count > 0)
            yield return new BilingualText(
                FormattableString.Invariant($"{count:N0} earlier ones are not marked; the table has them."), FormattableString.Invariant($"更早的 {count:N0} 处未标出，见表格。"));
    }

    private static ChartPoint At(Metric metric, DateOnly day, double value) => ChartPoint.On(day, MetricSensitivityCharts.Across(metric, value));

    private static ChartMark Mark(Metric metric, ControlPoint point) =>
        new(Day(point.Day), point.Day.DayNumber, MetricSensitivityCharts.Across(metric, point.Value));

    private static BilingualText Day(DateOnly day) => new(
        DayText.InWords(day, Language.English, withYear: false), DayText.InWords(day, Language.Chinese, withYear: false));
}
