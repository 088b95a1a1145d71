namespace ScoreNotebooks;

/// <summary>The charts of <see cref="ProductImpacts"/>.</summary>
public static class ProductCharts
{
    /// <summary>The damage of each product that hurts: the points that its mending gives, the largest first, and what the first ones make of all.</summary>
    public static ParetoChart Pareto(this ProductImpacts impacts) => new(
        new BilingualText($"Which products cost {impacts.Shop} points", $"{impacts.Shop}：哪些商品在拖累得分"),
        new ValueAxis(new BilingualText("Points that mending gives", "改善后可提高"), new BilingualText("points", "分")),
        [.. impacts.Products.Where(product => product.Hurts).Select(product => new ParetoRow(BilingualText.Same(product.Product), product.Gain, product.Evidence is not ProductEvidence.Worse))])
    {
        Subtitle = impacts.Model.Title,
        Share = new BilingualText("share of the damage, added up", "损失累计占比"),
        Uncertain = new BilingualText("not worse than the others beyond chance, or too few cases to say", "与其他商品的差异未超出偶然，或数量太少"),
        Note = new BilingualText(
            "Mending means: like the shop's other products wherever the product drags the shop down, with as many cases.",
            "“改善”指在拖累店铺的方面达到本店其他商品的水平，数量不变。"),
    };
}
