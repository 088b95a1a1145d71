namespace ScoreNotebooks;

/// <summary>The charts of an <see cref="Assessment"/>: the calendar, sales against their targets, the score against its line.</summary>
public static class AssessmentCharts
{
    private static readonly BilingualText Blank = BilingualText.Same("");
    private static readonly ValueAxis SalesAxis = new(new BilingualText("Sales", "成交额"), new BilingualText("yuan", "元")) { From = 0 };
    private static readonly ValueAxis ScoreAxis = new(new BilingualText("Real experience score", "真实体验分"), new BilingualText("3 to 5", "3 至 5 分")) { Decimals = 2 };

    /// <summary>The stages with every node and every month: what is met, what is missed, what is to come.</summary>
    public static TimelineChart Timeline(this Assessment assessment) => new(AssessmentWords.Title(assessment), [Stages(assessment), Sales(assessment), Scores(assessment), .. Steps(assessment)])
    {
        Subtitle = AssessmentWords.Subtitle(assessment),
        Note = assessment.Rectification is null ? null : RectificationScheme.Label,
        Today = assessment.AsOf,
        StateNames = new Dictionary<TimelineState, BilingualText>
        {
            [TimelineState.Good] = new("met", "达标"),
            [TimelineState.Bad] = new("missed", "不达标"),
            [TimelineState.Open] = new("to come", "未到"),
            [TimelineState.None] = new("no score", "无分数"),
        },
    };

    /// <summary>The sales added up within the running cycle against the target of each node, with the pace that is needed from now on.</summary>
    /// <exception cref="WorkbookException">The shop is in its opening month, so there is no cycle yet.</exception>
    public static LineChart SalesChart(this Assessment assessment)
    {
        var running = AssessmentWords.Require(assessment);
        var start = new ChartPoint(running.Cycle.From.DayNumber - 1, 0);
        var known = running.Months.Where(month => month.State != MonthState.Ahead)
            .Select(month => ChartPoint.On(month.State == MonthState.Running ? assessment.AsOf : month.Month.LastDay, month.Cumulative)).ToList();
        var series = new List<LineSeries> { new(new BilingualText("sold", "累计成交"), [start, .. known]) };
        if (Targets(running, start) is { } targets) series.Add(targets);
        if (Needed(running, known.Count == 0 ? start : known[^1]) is { } needed) series.Add(needed);
        return new LineChart(
            new BilingualText($"Sales added up in the {AssessmentWords.Name(running).English}", $"{AssessmentWords.Name(running).Chinese}累计成交额"),
            ValueAxis.Dates, SalesAxis, series)
        {
            Subtitle = AssessmentWords.Subtitle(assessment),
            Marks = [.. running.Nodes.Where(node => node.Target.IsAssessed).Select(NodeMark)],
        };
    }

    /// <summary>The score of each month's last day in the running cycle against the line, failed months marked.</summary>
    /// <exception cref="WorkbookException">The shop is in its opening month, so there is no cycle yet.</exception>
    public static LineChart ScoreChart(this Assessment assessment)
    {
        var running = AssessmentWords.Require(assessment);
        var target = running.Cycle.Standard!.Thresholds.Score;
        var over = running.Months.Where(month => month.State == MonthState.Over).ToList();
        return new LineChart(
            new BilingualText($"Score of each month's last day in the {AssessmentWords.Name(running).English}", $"{AssessmentWords.Name(running).Chinese}各月末体验分"),
            ValueAxis.Dates, ScoreAxis,
            [
                new LineSeries(new BilingualText("score", "体验分"), [.. over.Select(month => ChartPoint.On(month.Month.LastDay, month.Score))]),
                new LineSeries(new BilingualText($"line {target}", $"标准线 {target}"), [ChartPoint.On(running.Cycle.From, target), ChartPoint.On(running.Cycle.To, target)]) { IsReference = true },
            ])
        {
            Subtitle = AssessmentWords.Subtitle(assessment),
            Marks = [.. over.Where(month => month is { FailsScore: true, Score: >= 0 }).Select(month => new ChartMark(new BilingualText($"{month.Month} failed", $"{month.Month} 不达标"), month.Month.LastDay.DayNumber, month.Score))],
        };
    }

    /// <summary>The sales so far and what they may come to at each node, against the targets.</summary>
    public static LineChart SalesChart(this AssessmentOutlook outlook)
    {
        var chart = outlook.Assessment.SalesChart();
        var sold = chart.Series[0].Points[^1];
        var course = new LineSeries(new BilingualText("forecast", "预测"), [sold, .. outlook.Nodes.Select(node => ChartPoint.On(node.Node.Day, node.Middle))])
        {
            Low = [sold.Y, .. outlook.Nodes.Select(node => node.Low)],
            High = [sold.Y, .. outlook.Nodes.Select(node => node.High)],
        };
        var isDrawn = outlook.Nodes.Any(node => !double.IsNaN(node.Probability));
        return new LineChart(
            new BilingualText($"Sales to come against the targets of the {AssessmentWords.Name(outlook.Assessment.Running!).English}", $"{AssessmentWords.Name(outlook.Assessment.Running!).Chinese}成交额预测与目标"),
            ValueAxis.Dates, SalesAxis, [chart.Series[0], course, .. chart.Series.Where(series => series.IsReference)])
        {
            Subtitle = chart.Subtitle,
            Marks = chart.Marks,
            Interval = isDrawn ? new BilingualText("of 100 courses 90 lie in the band", "色带含 90% 的可能走势") : new BilingualText("between the paces of the worst and the best month", "按最差与最好月份的速度推算的范围"),
        };
    }

    /// <summary>The score of each month's last day so far and to come, against the line.</summary>
    public static LineChart ScoreChart(this AssessmentOutlook outlook)
    {
        var chart = outlook.Assessment.ScoreChart();
        var course = new LineSeries(new BilingualText("forecast", "预测"), [.. outlook.Scores.Select(score => ChartPoint.On(score.Month.LastDay, score.Middle))])
        {
            Low = [.. outlook.Scores.Select(score => score.Low)],
            High = [.. outlook.Scores.Select(score => score.High)],
        };
        return new LineChart(chart.Title, chart.Horizontal, chart.Vertical, [chart.Series[0], course, chart.Series[1]])
        {
            Subtitle = chart.Subtitle,
            Marks = chart.Marks,
            Interval = new BilingualText("of 100 courses 90 lie in the band", "色带含 90% 的可能走势"),
        };
    }

    private static TimelineLane Stages(Assessment assessment) => new(
        new BilingualText("Stage", "阶段"),
        [
            .. assessment.Cycles.Count > 0 && assessment.Cycles[0].Cycle.Stage == AssessmentStage.Formal ? Array.Empty<TimelineSpan>() : [new TimelineSpan(assessment.Opened, assessment.ExemptUntil, AssessmentWords.Stage(AssessmentStage.Exempt))],
            .. assessment.Cycles.Select(cycle => new TimelineSpan(cycle.Cycle.From, cycle.Cycle.To, AssessmentWords.Name(cycle))),
        ], []);

    private static TimelineLane Sales(Assessment assessment) => new(new BilingualText("Sales", "成交额"), [], [.. assessment.Cycles.SelectMany(cycle => cycle.Nodes).Select(node =>
        new TimelineMark(node.Day, node.Target.Show(), StateOf(node.Outcome))
        {
            Says = new BilingualText(
                $"after {node.AfterMonths} months {node.Target.Show().English}, sold {AssessmentWords.Yuan(node.Sales).English}", $"满 {node.AfterMonths} 个月 {node.Target.Show().Chinese}，已成交 {AssessmentWords.Yuan(node.Sales).Chinese}"),
        })]);

    private static TimelineLane Scores(Assessment assessment) => new(new BilingualText("Score", "体验分"), [], [.. assessment.Cycles.SelectMany(cycle => cycle.Months).Select(month =>
        new TimelineMark(month.Month.LastDay, double.IsNaN(month.Score) ? Blank : BilingualText.Same(month.Score.ToString("0.0#", Formats.Plain)), StateOf(month))
        {
            Says = double.IsNaN(month.Score) ? new BilingualText(month.State == MonthState.Over ? "no score" : "score", month.State == MonthState.Over ? "无分数" : "体验分") : null,
        })]);

    private static IEnumerable<TimelineLane> Steps(Assessment assessment)
    {
        if (assessment.Steps.Count > 0)
            yield return new TimelineLane(new BilingualText("Consequence", "处理"), [], [.. assessment.Steps.Select(step =>
                new TimelineMark(step.Day, AssessmentWords.Step(step.Kind), TimelineState.Bad) { Says = step.What })]);
    }

    private static TimelineState StateOf(AssessmentOutcome outcome) => outcome switch
    {
        AssessmentOutcome.Passed => TimelineState.Good,
        AssessmentOutcome.Failed => TimelineState.Bad,
        _ => TimelineState.Open,
    };

    private static TimelineState StateOf(CycleMonth month) => month.State != MonthState.Over ? TimelineState.Open
        : month.FailsScore ? TimelineState.Bad : double.IsNaN(month.Score) ? TimelineState.None : TimelineState.Good;

    /// <summary>The targets as a staircase: until each node what it demands.</summary>
    private static LineSeries? Targets(CycleAssessment running, ChartPoint start)
    {
        var nodes = running.Nodes.Where(node => node.Target.IsAssessed).ToList();
        if (nodes.Count == 0) return null;
        var points = new List<ChartPoint> { start with { Y = nodes[0].Target.Amount } };
        for (var i = 0; i < nodes.Count; i++) points.Add(ChartPoint.On(nodes[i].Day, nodes[Math.Min(i + 1, nodes.Count - 1)].Target.Amount));
        return new LineSeries(new BilingualText("target", "目标"), points) { IsStepped = true, IsReference = true };
    }

    private static LineSeries? Needed(CycleAssessment running, ChartPoint now)
    {
        var open = running.Nodes.Where(node => node.Outcome == AssessmentOutcome.Open && node.ToGo > 0 && node.Target.Amount > 0).ToList();
        return open.Count == 0 || running.Outcome == AssessmentOutcome.Failed ? null
            : new LineSeries(new BilingualText("least that is needed", "最低需要"), [now, .. open.Select(node => ChartPoint.On(node.Day, node.Target.Amount))]);
    }

    private static ChartMark NodeMark(SalesNode node)
    {
        var outcome = AssessmentWords.NodeOutcome(node.Outcome);
        return new ChartMark(new BilingualText($"month {node.AfterMonths}: {outcome.English}", $"第 {node.AfterMonths} 个月：{outcome.Chinese}"), node.Day.DayNumber, node.Target.Amount);
    }
}
