namespace ScoreNotebooks;

/// <summary>
/// Which shop is never behind which other, whatever the admissible weights (pairwise dominance under incomplete
/// weights; Eum, Park &amp; Kim 2001), by linear programming: the least lead over all admissible weights is not negative.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Weights">The weights that were admitted.</param>
/// <param name="Pairs">The pairs in which one dominates the other, in the table's order.</param>
public sealed partial record WeightDominance(Scoreboard Scores, WeightSet Weights, IReadOnlyList<DominatedPair> Pairs)
{
    /// <summary>The dimension whose parts were weighed; null when all metrics were, by their share of the total.</summary>
    public string? Within { get; init; }

    /// <summary>The shops that nothing could be decided about, because they lack values or have no total.</summary>
    public IReadOnlyList<string> Undecided { get; init; } = [];

    /// <summary>The shops that no other dominates; the first place stays among them.</summary>
    public IReadOnlyList<string> Undominated =>
        [.. Scores.Shops.Except(Undecided).Except(Pairs.Select(pair => pair.Other))];

    /// <summary>True when the order of all shops is the same under all admissible weights.</summary>
    public bool OrderIsCertain => Undecided.Count == 0 && Pairs.Count == Scores.Shops.Count * (Scores.Shops.Count - 1) / 2;

    /// <summary>
    /// Between which ranks a shop stays whatever the admissible weights: behind all that dominate it, before all that it
    /// dominates. The ends need not be reached.
    /// </summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public (int Best, int Worst) RankBounds([Choices("Scores.Shops")] string shop)
    {
        var name = Scores.Shops[Scores.Table.IndexOfShop(shop)];
        return (1 + Pairs.Count(pair => pair.Other == name), Scores.Shops.Count - Pairs.Count(pair => pair.Shop == name));
    }

    /// <summary>What these leads rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;

    /// <summary>Whether one shop dominates another.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public bool Holds([Choices("Scores.Shops")] string shop, [Choices("Scores.Shops")] string other)
    {
        var (one, another) = (Scores.Shops[Scores.Table.IndexOfShop(shop)], Scores.Shops[Scores.Table.IndexOfShop(other)]);
        return Pairs.Any(pair => pair.Shop == one && pair.Other == another);
    }
}
