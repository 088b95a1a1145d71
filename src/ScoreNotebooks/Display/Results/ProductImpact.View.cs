namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ProductImpact : IViewable
{
    /// <summary>What the product has to do with each metric.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Product} beside the other products", $"{Product}与其他商品对比"),
        [
            ResultColumns.Titles(ResultColumns.Metric, Metrics.Select(metric => metric.Metric.Title)) with { Name = "metric" },
            ResultColumns.Titles(new BilingualText("Own value", "自身数值"), Metrics.Select(metric => ProductWords.Value(metric))) with { Name = "value" },
            ResultColumns.Titles(new BilingualText("All others", "其他商品"), Metrics.Select(metric => metric.Metric.Show(metric.Others))) with { Name = "others" },
            ResultColumns.Numbers(new BilingualText("Cases", "数量"), Metrics.Select(metric => metric.Cases), NumberFormat.Count) with { Name = "cases" },
            ResultColumns.Numbers(new BilingualText("Share of the cases", "数量占比"), Metrics.Select(metric => metric.CaseShare), NumberFormat.Percent()) with { Name = "case share" },
            ResultColumns.Numbers(new BilingualText("Share of the sum", "分子占比"), Metrics.Select(metric => metric.AmountShare), NumberFormat.Percent()) with { Name = "amount share" },
            ResultColumns.Titles(new BilingualText("Is that sure?", "是否可靠"), Metrics.Select(metric => ProductWords.Evidence(metric.Evidence))) with { Name = "evidence" },
        ]);

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);
}
