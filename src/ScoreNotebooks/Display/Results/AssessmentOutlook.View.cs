namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record AssessmentOutlook : IViewable
{
    /// <summary>Sales at each node to come.</summary>
    public ResultTable ToTable()
    {
        var format = NumberFormat.Count;
        return new ResultTable(
            new BilingualText("Sales at the nodes to come", "后续节点的成交额预测"),
            [
                ResultColumns.Titles(new BilingualText("Node", "节点"), Nodes.Select(node => new BilingualText($"month {node.Node.AfterMonths}", $"第 {node.Node.AfterMonths} 个月末"))) with { Name = "node" },
                ResultColumns.Days(ResultColumns.Day, "day", Nodes.Select(node => node.Node.Day)),
                ResultColumns.Titles(new BilingualText("Target (yuan)", "目标（元）"), Nodes.Select(node => node.Node.Target.Show())) with { Name = "target" },
                ResultColumns.Numbers(new BilingualText("Forecast", "预测"), Nodes.Select(node => node.Middle), format) with { Name = "forecast", Low = Nodes.Select(node => node.Low).ToArray(), High = Nodes.Select(node => node.High).ToArray() },
                ResultColumns.Numbers(new BilingualText("Chance to meet it", "达标概率"), Nodes.Select(node => node.Probability), NumberFormat.Percent(0)) with { Name = "chance" },
                ResultColumns.Titles(new BilingualText("In words", "结论"), Nodes.Select(Verdict)) with { Name = "words" },
            ])
        { Notes = [.. Method] };
    }

    /// <summary>The score on the last day of each month to come.</summary>
    public ResultTable ToScoreTable() => new(
        new BilingualText("Score of the months to come", "后续各月末体验分预测"),
        [
            new TextColumn(new BilingualText("Month", "月份"), [.. Scores.Select(score => score.Month.ToString())]) { Name = "month" },
            ResultColumns.Numbers(new BilingualText("Forecast", "预测"), Scores.Select(score => score.Middle), NumberFormat.Plain(2)) with { Name = "forecast", Low = Scores.Select(score => score.Low).ToArray(), High = Scores.Select(score => score.High).ToArray() },
            ResultColumns.Numbers(new BilingualText("Chance to fail", "不达标概率"), Scores.Select(score => score.Fails), NumberFormat.Percent(0)) with { Name = "fails" },
        ])
    { ShownRows = 24 };

    /// <summary>The outlook in a few sentences and the tables.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView()
    {
        List<ResultBlock> blocks = [.. Sentences().Select(ResultBlock.Paragraph)];
        if (Nodes.Count > 0) blocks.AddRange([this.SalesChart(), ToTable()]);
        if (Scores.Count > 0) blocks.AddRange([this.ScoreChart(), ToScoreTable()]);
        return new ResultView(blocks);
    }

    private IEnumerable<BilingualText> Sentences()
    {
        if (Nodes.Count == 0 && Scores.Count == 0) yield return new BilingualText("Nothing is left to forecast: the cycle is over.", "没有可预测的内容：考核周期已经结束。");
        foreach (var node in Nodes)
        {
            var (day, sold, verdict) = (Formats.Day(node.Node.Day), AssessmentWords.Yuan(Math.Round(node.Middle)), Verdict(node));
            yield return new BilingualText(
                $"By {day} about {sold.English} are sold, of {node.Node.Target.Show().English}: {verdict.English}.", $"到 {day} 预计累计成交约 {sold.Chinese}，目标 {node.Node.Target.Show().Chinese}：{verdict.Chinese}。");
        }

        if (!double.IsNaN(ScorePasses))
            yield return new BilingualText(
                $"Of the drawn courses {ForecastWords.Percent(ScorePasses)} pass the test of the score; on average {Scores.Sum(score => score.Fails).ToString("0.0", Formats.Plain)} of the {Scores.Count} months to come fail.",
                $"抽取的走势中有 {ForecastWords.Percent(ScorePasses)} 通过体验分考核；余下 {Scores.Count} 个月平均有 {Scores.Sum(score => score.Fails).ToString("0.0", Formats.Plain)} 个月不达标。");
    }

    private static BilingualText Verdict(NodeOutlook node)
    {
        var (low, middle, high) = (node.Node.Target.IsMetBy(node.Low), node.IsMetInTheMiddle, node.Node.Target.IsMetBy(node.High));
        return (low, middle, high) switch
        {
            (true, _, _) => new BilingualText("met even in the worse case", "较差情况下也能达标"),
            (_, true, _) => new BilingualText("met in the middle case, not in the worse", "中间情况达标，较差情况不达标"),
            (_, _, true) => new BilingualText("missed in the middle case, met in the better", "中间情况不达标，较好情况可达标"),
            _ => new BilingualText("missed even in the better case", "较好情况下也不达标"),
        };
    }
}
