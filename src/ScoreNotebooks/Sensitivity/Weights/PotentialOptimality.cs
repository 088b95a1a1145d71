namespace ScoreNotebooks;

/// <summary>
/// Which shops can be first under some admissible weights (potential optimality; Hazen 1986), by linear programming:
/// for each shop the weights that favour it most against all others at once.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Weights">The weights that were admitted.</param>
/// <param name="Shops">One entry per shop that could be decided about, in the table's order.</param>
public sealed partial record PotentialOptimality(Scoreboard Scores, WeightSet Weights, IReadOnlyList<BestCase> Shops)
{
    /// <summary>The dimension whose parts were weighed; null when all metrics were, by their share of the total.</summary>
    public string? Within { get; init; }

    /// <summary>The shops left out, as rivals too, because they lack values or have no total.</summary>
    public IReadOnlyList<string> Undecided { get; init; } = [];

    /// <summary>The shops that are first, or level with the first, under some admissible weights; the greatest lead first.</summary>
    public IReadOnlyList<string> CanBeFirst =>
        [.. Shops.Where(shop => shop.CanBeFirst).OrderByDescending(shop => shop.Margin).Select(shop => shop.Shop)];

    /// <summary>What these margins rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;

    /// <summary>The shop of that name.</summary>
    /// <exception cref="WorkbookException">There is no such shop among those decided about; the message names the nearest one.</exception>
    public BestCase this[[Choices("Shops.Shop")] string shop] => Shops.FirstOrDefault(known => known.Shop == shop)
        ?? throw NearestName.NotFound("shop", "店铺", shop, Shops.Select(known => known.Shop));
}
