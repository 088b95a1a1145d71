namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Something that holds a market.</summary>
public sealed record Watch(Market Market)
{
    public Shop? Find([Choices("Market.Shops.Name")] string shop) => Market.Find(shop);
}
