namespace ScoreNotebooks;

/// <summary>
/// How often a shop had each rank over random weights: its rank acceptability indices b(r), the central weights that
/// put it first, and its confidence factor (Lahdelma &amp; Salminen 2001, SMAA-2).
/// </summary>
public sealed partial class ShopAcceptability
{
    private readonly RankShares _shares;
    private readonly int _shop;

    internal ShopAcceptability(string shop, RankShares shares, int place)
    {
        Shop = shop;
        _shares = shares;
        _shop = place;
    }

    /// <summary>The shop.</summary>
    public string Shop { get; }

    /// <summary>The share of weights under which the shop is first.</summary>
    public SimulatedShare First => Rank(1);

    /// <summary>The share of weights under which the shop has no total, because what it has values for weighs too little.</summary>
    public SimulatedShare Unranked => _shares.Of(_shop, 0);

    /// <summary>The mean rank over the weights under which the shop has a total; NaN when there are none.</summary>
    public double MeanRank => _shares.MeanRank(_shop);

    /// <summary>The mean weights of the draws in which the shop was first; empty when it never was.</summary>
    public IReadOnlyList<CentralWeight> CentralWeights { get; internal init; } = [];

    /// <summary>
    /// How sure the shop is to be first if its central weights are right: 1 or 0 where nothing but weights is uncertain,
    /// else the share of draws of the counts; null when the shop was never first.
    /// </summary>
    public SimulatedShare? ConfidenceFactor { get; internal init; }

    /// <summary>The rank acceptability index of a rank: the share of weights under which the shop has it. Equal totals share the best rank.</summary>
    /// <param name="rank">The rank, 1 = best, up to the number of shops.</param>
    /// <exception cref="WorkbookException">There is no such rank.</exception>
    public SimulatedShare Rank(int rank) => rank >= 1 && rank <= _shares.Shops
        ? _shares.Of(_shop, rank)
        : throw new WorkbookException(
            FormattableString.Invariant($"There is no rank {rank}; ranks go from 1 (best) to {_shares.Shops}."),
            FormattableString.Invariant($"没有第 {rank} 名；名次从 1（最好）到 {_shares.Shops}。"));

    /// <summary>The share of weights under which the shop is among the first ranks.</summary>
    /// <param name="rank">The last of these ranks.</param>
    /// <exception cref="WorkbookException">There is no such rank.</exception>
    public double AtBest(int rank) => Enumerable.Range(1, rank).Sum(best => Rank(best).Value);

    /// <summary>The rank that at least the given share of weights stays at or above; 0 when the shop has no total.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public int RankAt(double share) => _shares.RankAt(_shop, share);
}
