namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Assessment : IViewable
{
    /// <summary>Every node of the running cycle: its day, its target, what is sold and what is still to be sold.</summary>
    /// <exception cref="WorkbookException">The shop is in its opening month, so there is no cycle yet.</exception>
    public ResultTable ToTable()
    {
        var running = AssessmentWords.Require(this);
        var nodes = running.Nodes;
        return new ResultTable(
            new BilingualText($"Sales in the {AssessmentWords.Name(running).English}", $"{AssessmentWords.Name(running).Chinese}：成交额"),
            [
                ResultColumns.Titles(new BilingualText("Node", "节点"), nodes.Select(node => new BilingualText($"month {node.AfterMonths}", $"第 {node.AfterMonths} 个月末"))) with { Name = "node" },
                ResultColumns.Days(ResultColumns.Day, "day", nodes.Select(node => node.Day)),
                ResultColumns.Titles(new BilingualText("Target (yuan)", "目标（元）"), nodes.Select(node => node.Target.Show())) with { Name = "target" },
                ResultColumns.Numbers(new BilingualText("Sold", "已成交"), nodes.Select(node => node.Sales), AmountFormat(nodes.Select(node => node.Sales))) with { Name = "sold" },
                ResultColumns.Numbers(new BilingualText("To go", "还差"), nodes.Select(node => node.ToGo), AmountFormat(nodes.Select(node => node.ToGo))) with { Name = "to go" },
                ResultColumns.Numbers(new BilingualText("In each month left", "余下每月需"), nodes.Select(node => node.ToGoPerMonth), AmountFormat(nodes.Select(node => node.ToGo))) with { Name = "per month" },
                ResultColumns.Titles(new BilingualText("State", "状态"), nodes.Select(node => AssessmentWords.NodeOutcome(node.Outcome))) with { Name = "state" },
                ResultColumns.Days(new BilingualText("Certain since", "确定日期"), "certain", nodes.Select(node => node.DecidedOn)),
            ]);
    }

    /// <summary>The tests of the running cycle; that of the score under every reading of the sources, the chosen one first.</summary>
    /// <exception cref="WorkbookException">The shop is in its opening month, so there is no cycle yet.</exception>
    public ResultTable ToTestTable()
    {
        var running = AssessmentWords.Require(this);
        var readings = running.ScoreReadings.OrderBy(reading => reading.Over == Reading.FailedMonths ? 0 : 1).ToList();
        var (score, below) = (running.Cycle.Standard!.Thresholds.Score, running.Cycle.Standard.Thresholds.FailedMonthsBelow);
        List<(BilingualText Name, BilingualText Allowed, CycleTest Test)> rows =
        [
            (new BilingualText("Sales at every node", "各节点成交额"), new BilingualText("none missed", "全部达标"), running.Sales),
            .. readings.Select(reading => (NameOf(reading, score), new BilingualText($"fewer than {below}", $"少于 {below} 个月"), reading.Test)),
            (new BilingualText("Months without sales", "无成交月数"), new BilingualText($"at most {running.Cycle.MostIdleMonths}", $"不超过 {running.Cycle.MostIdleMonths} 个月"), running.Idle),
        ];
        return new ResultTable(
            new BilingualText($"Tests of the {AssessmentWords.Name(running).English} ({Formats.Day(running.Cycle.From)} to {Formats.Day(running.Cycle.To)})", $"{AssessmentWords.Name(running).Chinese}的各项考核（{Formats.Day(running.Cycle.From)} 至 {Formats.Day(running.Cycle.To)}）"),
            [
                ResultColumns.Titles(new BilingualText("Test", "考核项"), rows.Select(row => row.Name)) with { Name = "test" },
                ResultColumns.Titles(new BilingualText("Allowed", "要求"), rows.Select(row => row.Allowed)) with { Name = "allowed" },
                ResultColumns.Numbers(new BilingualText("So far", "已发生"), rows.Select(row => (double)row.Test.Used), NumberFormat.Count) with { Name = "used" },
                ResultColumns.Numbers(new BilingualText("May still come", "还可发生"), rows.Select((row, at) => at == 0 ? double.NaN : row.Test.Left), NumberFormat.Count) with { Name = "left" },
                ResultColumns.Titles(new BilingualText("Outcome", "结果"), rows.Select(row => AssessmentWords.Outcome(row.Test.Outcome))) with { Name = "outcome" },
                ResultColumns.Days(new BilingualText("Certain since", "确定日期"), "certain", rows.Select(row => row.Test.DecidedOn)),
            ])
        { Notes = [.. Assumptions, .. SourceNote()] };
    }

    /// <summary>Every month that was assessed: sales, score, and what counts against the shop.</summary>
    public ResultTable ToMonthTable()
    {
        var months = Cycles.SelectMany(cycle => cycle.Months.Select(month => (Cycle: cycle, Month: month))).Where(row => row.Month.State != MonthState.Ahead).ToList();
        return new ResultTable(
            new BilingualText("Month by month", "逐月情况"),
            [
                new TextColumn(new BilingualText("Month", "月份"), [.. months.Select(row => row.Month.Month.ToString())]) { Name = "month" },
                ResultColumns.Titles(new BilingualText("Stage", "阶段"), months.Select(row => AssessmentWords.Name(row.Cycle))) with { Name = "stage" },
                ResultColumns.Numbers(new BilingualText("Sales (yuan)", "成交额（元）"), months.Select(row => row.Month.Sales), AmountFormat(months.Select(row => row.Month.Sales))) with { Name = "sales" },
                ResultColumns.Numbers(new BilingualText("Added up", "累计"), months.Select(row => row.Month.Cumulative), AmountFormat(months.Select(row => row.Month.Cumulative))) with { Name = "cumulative" },
                ResultColumns.Numbers(new BilingualText("Score of the last day", "月末体验分"), months.Select(row => row.Month.Score), NumberFormat.Plain(2)) with { Name = "score" },
                ResultColumns.Titles(new BilingualText("Counts against the shop", "计入不利"), months.Select(row => AssessmentWords.Against(row.Month))) with { Name = "against" },
            ])
        { ShownRows = 36 };
    }

    /// <summary>The answer in a few sentences and the tables.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Running is null
        ? new([AssessmentSentences.Opening(this)])
        : new([.. AssessmentSentences.Of(this).Select(ResultBlock.Paragraph), this.Timeline(), ToTestTable(), ToTable(), .. Running.Nodes.Any(node => node.Target.IsAssessed) ? [this.SalesChart()] : Array.Empty<ResultBlock>(), this.ScoreChart(), ToMonthTable()]);

    internal static NumberFormat AmountFormat(IEnumerable<double> amounts) =>
        NumberFormat.Plain(ResultColumns.DecimalsOf(amounts.ToArray(), 1));

    private static BilingualText NameOf(ScoreTest reading, double score)
    {
        var over = AssessmentWords.Over(reading.Over);
        return new BilingualText($"Months below {score}: {over.English}", $"体验分低于 {score} 的月数（{over.Chinese}）");
    }

    private IEnumerable<BilingualText> SourceNote()
    {
        if (Thresholds.Source is not { } source) yield break;
        yield return new BilingualText($"Source: {source.Title.English}. {ShippedStandard.Tmall2026.Description.English}", $"来源：{source.Title.Chinese}。{ShippedStandard.Tmall2026.Description.Chinese}");
    }
}
