namespace ScoreNotebooks;

/// <summary>Names of shops in a sentence: "A", "A and C", "A, C and 3 others".</summary>
internal static class ShopEnumeration
{
    private const int MostNamed = 3;

    internal static BilingualText Of(IReadOnlyList<string> shops)
    {
        if (shops.Count == 1) return BilingualText.Same(shops[0]);
        if (shops.Count <= MostNamed)
            return new BilingualText($"{string.Join(", ", shops.SkipLast(1))} and {shops[^1]}", string.Join("、", shops));
        var named = shops.Take(MostNamed - 1).ToList();
        var others = shops.Count - named.Count;
        return new BilingualText($"{string.Join(", ", named)} and {others} others", $"{string.Join("、", named)}等 {shops.Count} 家店");
    }
}
