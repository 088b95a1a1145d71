namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record TierFit : IViewable
{
    private static readonly BilingualText NotSeen = new("not seen", "未出现");

    /// <summary>One line per threshold: the points on both sides, where it must lie, how many rows got them, and what it is taken as.</summary>
    public ResultTable ToTable()
    {
        var metric = Model.Metric(Metric);
        return new ResultTable(
            new BilingualText($"{metric.Title.English}: tiers bounded by {Days} {(Days == 1 ? "row" : "rows")}", $"{metric.Title.Chinese}：由 {Days} 行数据推断的分档"),
            [
                ResultColumns.Numbers(new BilingualText("From points", "低档得分"), Thresholds.Select(threshold => threshold.FromPoints), NumberFormat.Plain(0)) with { Name = "from" },
                ResultColumns.Numbers(new BilingualText("To points", "高档得分"), Thresholds.Select(threshold => threshold.ToPoints), NumberFormat.Plain(0)) with { Name = "to" },
                ResultColumns.Titles(new BilingualText("Threshold lies", "分数线范围"), Thresholds.Select(threshold => Range(metric, threshold))),
                Seen(new BilingualText("Rows with the lower", "低档行数"), threshold => threshold.DaysFrom),
                Seen(new BilingualText("Rows with the higher", "高档行数"), threshold => threshold.DaysTo),
                ResultColumns.Titles(
                    new BilingualText("Taken as (assumed)", "取值（假设）"),
                    Thresholds.Select(threshold => threshold.IsBounded ? metric.Show(threshold.Taken) : new BilingualText("to be entered", "需填写"))),
            ])
        { Notes = [.. Remarks(metric)] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private NumberColumn Seen(BilingualText header, Func<FittedThreshold, int> days) =>
        ResultColumns.Numbers(header, Thresholds.Select(threshold => days(threshold) == 0 ? double.NaN : days(threshold)), NumberFormat.Count) with
        {
            WordsWhereMissing = [.. Thresholds.Select(_ => NotSeen)],
        };

    private static BilingualText Range(Metric metric, FittedThreshold threshold)
    {
        var (low, high) = (metric.Show(threshold.Low), metric.Show(threshold.High));
        var isBenefit = metric.Direction == Direction.Benefit;
        if (threshold.IsBounded) return new BilingualText($"{low.English} – {high.English}", $"{low.Chinese} – {high.Chinese}");
        if (double.IsNaN(threshold.Low)) return isBenefit ? new BilingualText($"at most {high.English}", $"不高于 {high.Chinese}") : new BilingualText($"below {high.English}", $"低于 {high.Chinese}");
        return isBenefit ? new BilingualText($"above {low.English}", $"高于 {low.Chinese}") : new BilingualText($"at least {low.English}", $"不低于 {low.Chinese}");
    }

    private IEnumerable<BilingualText> Remarks(Metric metric)
    {
        yield return metric.Direction == Direction.Benefit
            ? new BilingualText("A value at the threshold gets the higher points, so the upper end can be the threshold itself, the lower cannot.", "数值达到分数线即得高档分，因此分数线可能等于区间上端，不会等于下端。")
            : new BilingualText("A value at the threshold gets the higher points, so the lower end can be the threshold itself, the upper cannot.", "数值不超过分数线即得高档分，因此分数线可能等于区间下端，不会等于上端。");
        if (Thresholds.Any(threshold => threshold.IsBounded))
            yield return new BilingualText(
                "Where a threshold is needed its middle is assumed; thresholds around points that were not seen share an interval and divide it evenly.",
                "评分时分数线取区间中点（假设）；未出现的档位两侧的分数线共用一个区间，按等分取值。");
        if (!IsBounded)
            yield return new BilingualText(
                "Bounded on one side only: the rows have no points beyond. Such a threshold has to be entered before the tiers can score.",
                "只有一侧有界的分数线：数据中没有更低或更高的得分。用这些分档评分前需要填写。");
        foreach (var note in Notes) yield return note;
    }
}
