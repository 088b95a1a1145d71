namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ShopScore : IViewable
{
    /// <summary>One line per metric: value, points, weight and contribution; the contributions add up to the total.</summary>
    public ResultTable ToTable()
    {
        var most = Metrics.Select(metric => metric.Contribution).DefaultIfEmpty(0).Max();
        return new ResultTable(
            new BilingualText($"What the total of {Shop} is made of", $"{Shop}的总分由什么构成"),
            [
                ResultColumns.Titles(ResultColumns.Metric, [.. Metrics.Select(metric => metric.Metric.Title), .. Adjustments.Select(adjustment => adjustment.Title), ResultColumns.Total]),
                ResultColumns.Titles(new BilingualText("Value", "数值"), [.. Metrics.Select(metric => metric.Metric.Show(metric.Value)), .. Blank(Adjustments.Count + 1)]),
                Column(ResultColumns.Points, metric => metric.Points, adjustment => adjustment.Points, double.NaN, NumberFormat.Points()),
                Column(ResultColumns.Weight, metric => metric.IsMissing ? double.NaN : metric.Weight, _ => double.NaN, Metrics.Sum(metric => metric.Weight), NumberFormat.Percent()),
                Column(ResultColumns.Contribution, metric => metric.IsMissing ? double.NaN : metric.Contribution, adjustment => adjustment.Contribution, Total, NumberFormat.Points(2))
                    with { Bar = Total > 0 ? new BarRange(0, Math.Max(Total, most)) : null },
            ])
        { Notes = ScoreboardNotes() };
    }

    /// <summary>The table of <see cref="ToTable"/> as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private NumberColumn Column(
        BilingualText header, Func<MetricScore, double> ofMetric, Func<AdjustmentScore, double> ofAdjustment, double ofTotal, NumberFormat format) =>
        ResultColumns.Numbers(header, [.. Metrics.Select(ofMetric), .. Adjustments.Select(ofAdjustment), ofTotal], format);

    private static IEnumerable<BilingualText> Blank(int count) => Enumerable.Repeat(BilingualText.Same(""), count);

    private List<BilingualText> ScoreboardNotes()
    {
        var notes = new List<BilingualText>();
        if (Missing.Count > 0)
            notes.Add(new BilingualText(
                $"No value for {string.Join(", ", Missing.Select(metric => metric.Title.English))}; the weights are those of what is present.",
                $"缺少：{string.Join("、", Missing.Select(metric => metric.Title.Chinese))}；权重按现有指标重新分配。"));
        var assumed = Metrics.Count(metric => metric.Metric.Assumption is not null);
        if (assumed > 0)
            notes.Add(new BilingualText(
                $"Illustrative assumption: {assumed} of {Metrics.Count} metrics are scored on a scale that no source gives.",
                $"示例性假设：{Metrics.Count} 项指标中有 {assumed} 项的计分区间没有出处。"));
        return notes;
    }
}
