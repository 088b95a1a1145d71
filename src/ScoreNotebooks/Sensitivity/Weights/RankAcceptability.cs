namespace ScoreNotebooks;

/// <summary>
/// What ranks the shops have when it is left open how much each part weighs: stochastic multicriteria acceptability
/// analysis, SMAA-2 (Lahdelma &amp; Salminen 2001). Where one shop is ahead whatever the weights, this says so; where
/// the order depends on them, it says how much and on which.
/// </summary>
public sealed partial record RankAcceptability
{
    private readonly RankShares _shares;
    private readonly Func<int, int, SimulatedShare> _pairs;
    private readonly Scoreboard _scores;
    private readonly WeightLevel _level;

    internal RankAcceptability(
        Scoreboard scores, WeightLevel level, WeightSet weights, RankShares shares,
        IReadOnlyList<ShopAcceptability> shops, Func<int, int, SimulatedShare> pairs)
    {
        (_scores, _level, _shares, _pairs) = (scores, level, shares, pairs);
        Weights = weights;
        Shops = shops;
    }

    /// <summary>One entry per shop, in the table's order.</summary>
    public IReadOnlyList<ShopAcceptability> Shops { get; }

    /// <summary>The weights that were considered.</summary>
    public WeightSet Weights { get; }

    /// <summary>The model.</summary>
    public ScoreModel Model => _scores.Model;

    /// <summary>The dimension whose parts were weighed; null when all metrics were, by their share of the total.</summary>
    public string? Within => _level.Within;

    /// <summary>How many times weights were drawn.</summary>
    public required int Draws { get; init; }

    /// <summary>The seed of the draws.</summary>
    public required int Seed { get; init; }

    /// <summary>Whether the counts were drawn from their posterior as well.</summary>
    public required bool UncertainValues { get; init; }

    /// <summary>True when the weights came from a walk (hit-and-run), whose draws resemble their neighbours; standard errors are then from batch means.</summary>
    public required bool IsWalk { get; init; }

    /// <summary>What these shares rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => _scores.Assumptions;

    /// <summary>The shop of that name.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ShopAcceptability this[[Choices("Shops.Shop")] string shop] => Shops[_scores.Table.IndexOfShop(shop)];

    /// <summary>The share of weights under which a shop is above another.</summary>
    /// <param name="shop">The shop asked about.</param>
    /// <param name="other">The shop it is compared with.</param>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public PairwiseWinning Winning([Choices("Shops.Shop")] string shop, [Choices("Shops.Shop")] string other) =>
        new(shop, other, ShareAbove(_scores.Table.IndexOfShop(shop), _scores.Table.IndexOfShop(other)));

    // Of very many shops pairs are not counted along; the two of a pair then go through the same draws once more.
    private SimulatedShare ShareAbove(int shop, int other)
    {
        if (shop == other) return new SimulatedShare(0.5, 0);
        return _shares.HasPairs ? _shares.Above(shop, other) : _pairs(shop, other);
    }
}
