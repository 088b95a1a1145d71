namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Something that holds a market.</summary>
public sealed record Watch(Market Market)
{
    public string Name { get; init; } = "";

    public Watch Only(int shops) => new(Market.Only(shops));

    public Shop? Find([Choices("Market.Shops.Name")] string shop) => Market.Find(shop);
}
