namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ChangeExplanation : IViewable
{
    /// <summary>One line per metric: its value before and after, its share of the change, and what the share is made of. The lines sum to the change.</summary>
    public ResultTable ToTable()
    {
        var ordered = Shares.OrderByDescending(share => Math.Abs(share.Points)).ToList();
        var rules = RuleSteps;
        var last = new BilingualText("Change of the total", "总分变化");
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(ResultColumns.Metric, [.. ordered.Select(share => share.TitleInFull), .. rules.Select(rule => rule.Title), last]) with { Name = "metric" },
            ResultColumns.Titles(BilingualText.Same(Formats.Day(From)), [.. ordered.Select(share => ValueOf(share, share.ValueBefore)), .. rules.Select(_ => Empty), Points(TotalBefore)]) with { Name = "before" },
            ResultColumns.Titles(BilingualText.Same(Formats.Day(To)), [.. ordered.Select(share => ValueOf(share, share.ValueAfter)), .. rules.Select(_ => Empty), Points(TotalAfter)]) with { Name = "after" },
            Column("Share of the change", "对变化的贡献", "share", [.. ordered.Select(share => share.Points), .. rules.Select(rule => rule.Points), Change]),
            Column("Days that entered", "新进入的日期", "entered", ordered.Select(share => share.Entered)),
            Column("Days that left", "移出的日期", "left", ordered.Select(share => share.Left)),
        };
        if (Shares.Any(share => share.OtherShops != 0)) columns.Add(Column("Other shops", "其他店铺的变化", "other shops", ordered.Select(share => share.OtherShops)));
        if (Shares.Any(share => share.Presence != 0)) columns.Add(Column("Missing or back", "数据缺失或恢复", "presence", ordered.Select(share => share.Presence)));
        columns.Add(Column("Mix", "结构", "mix", ordered.Select(share => share.Mix ?? double.NaN)));
        columns.Add(Column("Volume", "数量", "volume", ordered.Select(share => share.Volume ?? double.NaN)));
        if (Method == GapMethod.Sampled) columns.Add(Column("Standard error", "标准误", "standard error", ordered.Select(share => share.StandardError)));
        return new ResultTable(Title(), columns) { ShownRows = ordered.Count + rules.Count + 1, Notes = [MethodNote(), PartsNote, .. AssumptionNotes()] };

        NumberColumn Column(string english, string chinese, string name, IEnumerable<double> values)
        {
            var all = values.ToList();
            while (all.Count < ordered.Count + rules.Count + 1) all.Add(double.NaN);
            return ResultColumns.Numbers(new BilingualText(english, chinese), all, NumberFormat.Signed()) with { Name = name };
        }
    }

    /// <summary>The explanation in words, as one operator would tell another.</summary>
    public override string ToString() => InWords().In(Workbook.Language);

    ResultView IViewable.ToView() => new([InWords(), ToTable()]);

    internal BilingualText Title() => new(
        FormattableString.Invariant($"{Shop}: what changed from {From:yyyy-MM-dd} to {To:yyyy-MM-dd}"),
        FormattableString.Invariant($"{Shop}：{From:yyyy-MM-dd} 至 {To:yyyy-MM-dd} 的总分变化"));

    internal IEnumerable<BilingualText> AssumptionNotes() =>
        ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note && note.English.Length > 0 ? [note] : [];

    private static BilingualText Empty { get; } = BilingualText.Same("");

    private static BilingualText PartsNote { get; } = new(
        "A share is what the days that entered the window did plus what those that left did. Mix: as many cases entering as leaving, at the rate of those that entered; volume: more or fewer cases entering than left. Mix and volume divide the same sum another way.",
        "每项贡献 = 新进入窗口的日期的影响 + 移出窗口的日期的影响。同一数额也可另分为两部分：“结构”指进出数量相同、只是新进入的表现不同所带来的影响；“数量”指进入与移出的数量不同所带来的影响。");

    private static BilingualText ValueOf(ChangeShare share, double value) =>
        share.Metric is { } metric ? metric.Show(value) : Empty;

    private static BilingualText Points(double total) => BilingualText.Same(RoundedNumber.Text(total, 1));

    private BilingualText MethodNote() => Method switch
    {
        GapMethod.Additive => new BilingualText(
            "The model is additive here, so a metric's share is weight × difference of points; the shares sum to the change.",
            "在这两天之间该模型是加权平均，每项贡献 = 权重 × 得分之差，合计等于总分变化。"),
        GapMethod.Exact => new BilingualText(
            "Exact Shapley values over all orders in which the metrics could have changed; they sum to the change.",
            "按各指标先后变化的所有顺序取平均（Shapley 值，精确计算），合计等于总分变化。"),
        _ => new BilingualText(
            "Shapley values from sampled orders with their standard errors; they sum to the change.",
            "按随机抽取的变化顺序估计的 Shapley 值，附标准误，合计等于总分变化。"),
    };
}
