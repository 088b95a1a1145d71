namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    /// <summary>
    /// What each product does to a shop's score: its share in every metric as a ratio of sums, the shop's total without it
    /// and with it mended, scored through the same program and against the same sample of shops.
    /// </summary>
    /// <param name="shop">The shop; what products have no part in stays as its own table has it.</param>
    /// <param name="products">Its products.</param>
    /// <exception cref="WorkbookException">There is no such shop, or the table has none of the model's columns.</exception>
    /// <example><c>scores.Products("小店B", ProductTable.Read("../data/products/小店B.csv"))</c></example>
    public ProductImpacts Products([Choices("Shops")] string shop, ProductTable products)
    {
        ArgumentNullException.ThrowIfNull(products);
        return new ProductRun(this, Table.IndexOfShop(shop), products).Run();
    }
}
