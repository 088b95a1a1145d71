namespace ScoreNotebooks;

/// <summary>What each product does to its shop's score: which ones hurt, how much, and whether their numbers are enough to say so.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Total">Its total with the products as they are.</param>
/// <param name="Products">The products, the one whose mending gives most first.</param>
/// <param name="Cumulative">The total after mending the first product, the first two, and so on.</param>
/// <param name="Model">The model.</param>
/// <param name="Notes">What was noticed: where products and shop do not add up, and which metrics products have no part in.</param>
public sealed partial record ProductImpacts(
    string Shop, double Total, IReadOnlyList<ProductImpact> Products, IReadOnlyList<double> Cumulative, ScoreModel Model, IReadOnlyList<BilingualText> Notes)
{
    /// <summary>One product.</summary>
    /// <exception cref="WorkbookException">There is no such product; the message names the nearest one.</exception>
    public ProductImpact this[[Choices("Products.Product")] string product] => Products.FirstOrDefault(known => known.Product == product)
        ?? throw NearestName.NotFound("product", "商品", product, Products.Select(known => known.Product));

    /// <summary>The share of what all mending gives that the first products give, 0 to 1; empty when nothing is gained.</summary>
    public IReadOnlyList<double> CumulativeShare =>
        Cumulative.Count == 0 || !(Cumulative[^1] > Total) ? [] : [.. Cumulative.Select(total => (total - Total) / (Cumulative[^1] - Total))];
}
