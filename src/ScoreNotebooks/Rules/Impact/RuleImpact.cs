namespace ScoreNotebooks;

/// <summary>
/// The same shops under two versions of the rules: who gains and who loses, what does it, which gates open or close, and
/// what there is in one version only.
/// </summary>
/// <param name="Old">The scores under the earlier rules.</param>
/// <param name="New">The scores of the same shops under the later rules.</param>
/// <param name="Shops">One line per shop, in the table's order.</param>
/// <param name="Differences">What differs between the rules themselves.</param>
public sealed partial record RuleImpact(Scoreboard Old, Scoreboard New, IReadOnlyList<ShopImpact> Shops, IReadOnlyList<RuleDifference> Differences)
{
    /// <summary>Scores shops under two models.</summary>
    /// <param name="old">The earlier rules.</param>
    /// <param name="new">The later rules; metrics and dimensions of the same id count as the same.</param>
    /// <param name="shops">The shops; the table has the columns of both models.</param>
    /// <exception cref="WorkbookException">A model has unknowns, or the table none of its columns.</exception>
    public static RuleImpact Between(ScoreModel old, ScoreModel @new, ShopTable shops)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        ArgumentNullException.ThrowIfNull(shops);
        var (before, after) = (old.Score(shops), @new.Score(shops));
        var (oldGates, newGates) = (before.Gates(), after.Gates());
        var impacts = shops.Shops.Select((shop, row) => new ShopImpact(
            before.At(row), after.At(row), ImpactSharing.Of(before.At(row), after.At(row)), GateChange.Of(oldGates.Of(shop), newGates.Of(shop))));
        return new RuleImpact(before, after, [.. impacts], RuleDifferences.Of(old, @new));
    }

    /// <summary>One shop's line.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ShopImpact this[[Choices("Old.Shops")] string shop] => Shops[Old.Table.IndexOfShop(shop)];

    /// <summary>The shops that gain, the most first.</summary>
    public IReadOnlyList<ShopImpact> Gaining => [.. Shops.Where(shop => shop.Change > 0).OrderByDescending(shop => shop.Change)];

    /// <summary>The shops that lose, the most first.</summary>
    public IReadOnlyList<ShopImpact> Losing => [.. Shops.Where(shop => shop.Change < 0).OrderBy(shop => shop.Change)];

    /// <summary>What the two scores rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => [.. Old.Assumptions.Concat(New.Assumptions).Distinct()];
}
