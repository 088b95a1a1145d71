namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ProductImpacts : IViewable
{
    /// <summary>The products, the one whose mending gives most first.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shop}: what each product does to the total ({SensitivityWords.Points(Total)})", $"{Shop}：各商品对总分（{SensitivityWords.Points(Total)}）的影响"),
        [
            new TextColumn(new BilingualText("Product", "商品"), [.. Products.Select(product => product.Product)]) { Name = "product" },
            Points(new BilingualText("Mended", "改善后"), "mended", product => product.Gain),
            ResultColumns.Numbers(new BilingualText("Total after this and those above", "连同以上商品改善后的总分"), Cumulative, NumberFormat.Plain(2)) with { Name = "cumulative" },
            Points(new BilingualText("Without it", "去掉该商品"), "without", product => product.GainWithout),
            ResultColumns.Titles(new BilingualText("Drags down", "拖累项"), Products.Select(product => product.Hurts ? ProductWords.Listed(product.MendedParts) : ProductWords.Listed([]))) with { Name = "parts" },
            ResultColumns.Titles(new BilingualText("Is that sure?", "是否可靠"), Products.Select(product => ProductWords.Evidence(product.Evidence))) with { Name = "evidence" },
        ])
    { Notes = [ProductWords.Mending, ProductWords.Chance(Products.Count), .. Notes, .. Model.Assumptions] };

    /// <summary>One metric product by product: own value, share of the cases, share of what is counted.</summary>
    /// <param name="metric">The metric's id.</param>
    /// <exception cref="WorkbookException">There is no such metric, or products have no part in it.</exception>
    public ResultTable Metric([Choices("Model.Metrics.Id")] string metric)
    {
        var known = Model.Metric(metric);
        var rows = Products.Select(product => (product.Product, Metric: product.Metrics.FirstOrDefault(one => one.Metric.Id == metric))).Where(row => row.Metric is not null).ToList();
        if (rows.Count == 0)
            throw new WorkbookException(
                $"Products have no part in \"{known.Title.English}\": the table lacks {string.Join(", ", known.Value.Columns)} (of means the sum and the number of cases).",
                $"“{known.Title.Chinese}”不按商品拆分：商品表缺少{string.Join("、", known.Value.Columns)}（平均值需要合计与次数两列）。");
        var format = ForecastWords.FormatOf(known);
        return new ResultTable(
            new BilingualText($"{known.Title.English} product by product", $"各商品的{known.Title.Chinese}"),
            [
                new TextColumn(new BilingualText("Product", "商品"), [.. rows.Select(row => row.Product)]) { Name = "product" },
                ResultColumns.Numbers(new BilingualText("Own value", "自身数值"), rows.Select(row => row.Metric!.Value), format) with { Name = "value", Low = rows.Select(row => row.Metric!.Low).ToArray(), High = rows.Select(row => row.Metric!.High).ToArray() },
                ResultColumns.Numbers(new BilingualText("All others", "其他商品"), rows.Select(row => row.Metric!.Others), format) with { Name = "others" },
                ResultColumns.Numbers(new BilingualText("Cases", "数量"), rows.Select(row => row.Metric!.Cases), NumberFormat.Count) with { Name = "cases" },
                ResultColumns.Numbers(new BilingualText("Share of the cases", "数量占比"), rows.Select(row => row.Metric!.CaseShare), NumberFormat.Percent()) with { Name = "case share" },
                ResultColumns.Numbers(new BilingualText("Share of the sum", "分子占比"), rows.Select(row => row.Metric!.AmountShare), NumberFormat.Percent()) with { Name = "amount share" },
                ResultColumns.Titles(new BilingualText("Is that sure?", "是否可靠"), rows.Select(row => ProductWords.Evidence(row.Metric!.Evidence))) with { Name = "evidence" },
            ])
        {
            Notes = [new BilingualText(
                "The shop's value is the sum of own values, each weighed by its share of the cases: a ratio of sums, not a mean of ratios.",
                "店铺数值等于各商品自身数值按数量占比加权之和，即总和之比，而不是比率的平均。"), ProductWords.Chance(Products.Count)],
        };
    }

    /// <summary>The answer in a few sentences, the chart and the table.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Products.Any(product => product.Hurts)
        ? new([Sentence(), this.Pareto(), ToTable()])
        : new([new BilingualText($"No product of {Shop} drags its total down.", $"{Shop}没有拖累总分的商品。"), ToTable()]);

    private BilingualText Sentence()
    {
        var worst = Products[0];
        var few = Products.Where(product => product.Hurts && product.Evidence == ProductEvidence.TooFewToSay).Select(product => product.Product).ToList();
        var (parts, points) = (ProductWords.Listed([.. worst.MendedParts.Take(2)]), SensitivityWords.Points(worst.Gain));
        var share = CumulativeShare.Count == 0 ? "" : ForecastWords.Percent(CumulativeShare[0]);
        return new BilingualText(
            $"{worst.Product} costs {Shop} most: like the other products it would give {points} points (above all {parts.English}), {share} of what all products together could give. {(few.Count == 0 ? "" : $"Of {string.Join(", ", few)} there are too few cases to say.")}".TrimEnd(),
            $"{worst.Product}对{Shop}拖累最大：若达到其他商品的水平，可提高 {points} 分（主要在{parts.Chinese}），占全部商品可改善空间的 {share}。{(few.Count == 0 ? "" : $"{string.Join("、", few)}数量太少，难下结论。")}");
    }

    private NumberColumn Points(BilingualText header, string name, Func<ProductImpact, double> of) =>
        ResultColumns.Numbers(header, Products.Select(of), NumberFormat.Signed(2)) with { Name = name };
}
