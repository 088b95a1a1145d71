namespace ScoreNotebooks;

/// <summary>Words that the results about products share.</summary>
internal static class ProductWords
{
    internal static BilingualText Mending { get; } = new(
        "Mended: the product keeps its cases and they turn out as those of all other products do, wherever it drags the shop down. Without it: its cases are gone, and its sales with them.",
        "改善后：商品数量不变，但在拖累店铺的方面达到其他商品的水平。去掉该商品：它的数量不再计入，销售额也随之失去。");

    internal static BilingualText Evidence(ProductEvidence evidence) => evidence switch
    {
        ProductEvidence.Worse => new BilingualText("worse beyond chance", "确实较差"),
        ProductEvidence.Better => new BilingualText("better beyond chance", "确实较好"),
        ProductEvidence.NoDifference => new BilingualText("no difference beyond chance", "差异未超出偶然"),
        ProductEvidence.TooFewToSay => new BilingualText("too few to say", "数量太少，难下结论"),
        _ => new BilingualText("not tested (only sums are known)", "未检验（只有合计）"),
    };

    /// <summary>How sure the comparison is, and how it was made.</summary>
    internal static BilingualText Chance(int products) => new(
        $"Sure means: the 90% interval of the product's own value, drawn wider for {products} comparisons (Jeffreys interval, Bonferroni), does not hold the value of all others. Fewer than 30 cases that decide nothing are too few to say. A rating's interval takes the widest spread that its mean allows.",
        $"判断依据：商品自身数值的 90% 区间（Jeffreys 区间，按 {products} 次比较做 Bonferroni 放宽）不包含其他商品的数值，才算确实不同；不足 30 个且不能区分的，属于数量太少。评分的区间按其平均值允许的最大离散程度计算。");

    internal static BilingualText Listed(IReadOnlyList<BilingualText> parts) => parts.Count == 0 ? BilingualText.Same(Words.Missing) : new(
        string.Join(", ", parts.Select(part => SensitivityWords.InSentence(part.English))), string.Join("、", parts.Select(part => part.Chinese)));

    /// <summary>A product's own value with its interval.</summary>
    internal static BilingualText Value(ProductMetric metric)
    {
        var value = metric.Metric.Show(metric.Value);
        if (double.IsNaN(metric.Low)) return value;
        var (low, high) = (metric.Metric.Show(metric.Low), metric.Metric.Show(metric.High));
        return new BilingualText($"{value.English} [{low.English}, {high.English}]", $"{value.Chinese} [{low.Chinese}, {high.Chinese}]");
    }
}
