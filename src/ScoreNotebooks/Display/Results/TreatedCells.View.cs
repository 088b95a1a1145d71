namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record TreatedCells : IViewable
{
    private static readonly BilingualText NothingTreated = new(
        "The model has no treatment of outliers: every value counts as it stands in the table. model.WithTreatment(new Treatment.Winsorise()) adds one.",
        "该模型不处理离群值：所有数值均按表中原值计分。可用 model.WithTreatment(new Treatment.Winsorise()) 添加。");

    /// <summary>One line per value changed: shop, metric, before and after.</summary>
    public ResultTable ToTable() => new(
        new BilingualText("Values treated as outliers", "按离群值处理的数值"),
        [
            new TextColumn(ResultColumns.Shop, [.. Cells.Select(cell => cell.Shop)]) { Name = "shop" },
            ResultColumns.Titles(ResultColumns.Metric, Cells.Select(cell => cell.Metric.Title)) with { Name = "metric" },
            ResultColumns.Titles(new BilingualText("Before", "处理前"), Cells.Select(cell => cell.Metric.Show(cell.Before))) with { Name = "before" },
            ResultColumns.Titles(new BilingualText("After", "处理后"), Cells.Select(After)) with { Name = "after" },
        ])
    { Notes = Cells.Count == 0 && Metrics.Count > 0 ? [new BilingualText("No value was extreme enough to be changed.", "没有数值极端到需要处理。")] : [] };

    /// <summary>One line per metric with a treatment: the rule, how many values it changed, and what it did to skewness and kurtosis.</summary>
    public ResultTable ToMetricTable()
    {
        var rules = Metrics.Select(metric => metric.Metric.Treatment.Show()).ToList();
        var isOneRule = rules.Distinct().Count() == 1;
        return new ResultTable(
            isOneRule ? new BilingualText($"What the treatment did ({rules[0].English})", $"处理的效果（{rules[0].Chinese}）") : new BilingualText("What the treatment did", "处理的效果"),
            [
                ResultColumns.Titles(ResultColumns.Metric, Metrics.Select(metric => metric.Metric.Title)) with { Name = "metric" },
                .. isOneRule ? Array.Empty<ResultColumn>() : [ResultColumns.Titles(new BilingualText("Rule", "规则"), rules) with { Name = "rule" }],
                Numbers("Values", "数值个数", "values", metric => metric.Values, NumberFormat.Count),
                Numbers("Changed", "处理个数", "treated", metric => metric.Treated, NumberFormat.Count),
                Numbers("Skewness before", "处理前偏度", "skewness before", metric => metric.Before.Skewness, NumberFormat.Plain()),
                Numbers("after", "处理后偏度", "skewness after", metric => metric.After.Skewness, NumberFormat.Plain()),
                Numbers("Kurtosis before", "处理前峰度", "kurtosis before", metric => metric.Before.Kurtosis, NumberFormat.Plain()),
                Numbers("after", "处理后峰度", "kurtosis after", metric => metric.After.Kurtosis, NumberFormat.Plain()),
            ])
        {
            ShownRows = Math.Max(50, Metrics.Count),
            Notes = [new BilingualText(
                "Skewness 0: both ends alike. Kurtosis 0: ends as heavy as a normal distribution's.", "偏度为 0 表示两侧对称；峰度为 0 表示尾部与正态分布相当。")],
        };
    }

    private NumberColumn Numbers(string english, string chinese, string name, Func<TreatedMetric, double> number, NumberFormat format) =>
        ResultColumns.Numbers(new BilingualText(english, chinese), Metrics.Select(number), format) with { Name = name };

    /// <summary>Both tables as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Metrics.Count == 0 ? new([NothingTreated]) : new([ToTable(), ToMetricTable()]);

    private static BilingualText After(TreatedCell cell)
    {
        if (cell.Metric.Treatment is not Treatment.Logarithm) return cell.Metric.Show(cell.After);
        return double.IsNaN(cell.After)
            ? new BilingualText("no logarithm: missing", "无法取对数：按缺失处理")
            : BilingualText.Same($"ln = {RoundedNumber.Text(cell.After, 3)}");
    }
}
