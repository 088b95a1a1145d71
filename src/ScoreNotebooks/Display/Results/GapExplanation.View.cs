namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record GapExplanation : IViewable
{
    /// <summary>One line per metric: both values and its share of the gap; the shares sum to the gap.</summary>
    public ResultTable ToTable()
    {
        var ordered = Shares.OrderByDescending(share => Math.Abs(share.Points)).ToList();
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(ResultColumns.Metric, [.. ordered.Select(share => share.Title), new BilingualText("Gap", "总差距")]),
            ResultColumns.Titles(BilingualText.Same(From.Shop), [.. ordered.Select(share => ValueOf(share.From)), Points(From.Total)]),
            ResultColumns.Titles(BilingualText.Same(To.Shop), [.. ordered.Select(share => ValueOf(share.To)), Points(To.Total)]),
            ResultColumns.Numbers(new BilingualText("Share of the gap", "对差距的贡献"), [.. ordered.Select(share => share.Points), Gap], NumberFormat.Signed()) with { Name = "share" },
        };
        if (Method == GapMethod.Sampled)
            columns.Add(ResultColumns.Numbers(new BilingualText("Standard error", "标准误"), [.. ordered.Select(share => share.StandardError), 0], NumberFormat.Plain(3)));
        return new ResultTable(
            new BilingualText($"From {From.Shop} to {To.Shop}", $"从{From.Shop}到{To.Shop}"), columns)
        { ShownRows = ordered.Count + 1, Notes = [MethodNote(), .. AssumptionNotes()] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static BilingualText ValueOf(MetricScore? metric) =>
        metric is null ? BilingualText.Same("") : metric.Metric.Show(metric.Value);

    private static BilingualText Points(double total) => BilingualText.Same(RoundedNumber.Text(total, 1));

    private BilingualText MethodNote() => Method switch
    {
        GapMethod.Additive => new BilingualText(
            "The model is additive, so each share is weight × difference of points; they sum to the gap.",
            "该模型是加权平均，因此每项贡献 = 权重 × 得分之差，合计等于总差距。"),
        GapMethod.Exact => new BilingualText(
            "Exact Shapley values over all orders in which the metrics could be exchanged; they sum to the gap.",
            "按指标逐项替换的所有顺序取平均（Shapley 值，精确计算），合计等于总差距。"),
        _ => new BilingualText(
            "Shapley values from sampled orders with their standard errors; they sum to the gap.",
            "按随机抽取的替换顺序估计的 Shapley 值，附标准误，合计等于总差距。"),
    };

    private IEnumerable<BilingualText> AssumptionNotes() =>
        ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note ? [note] : [];
}
