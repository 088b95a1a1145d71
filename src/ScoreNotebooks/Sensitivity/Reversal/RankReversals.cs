namespace ScoreNotebooks;

/// <summary>
/// Whether the order of two shops depends on who else is compared (rank reversal; Belton &amp; Gear 1983). Where points
/// come from the sample, as with min–max, z-scores and percentiles, a shop that is neither of the two can turn them.
/// </summary>
/// <param name="Model">The model.</param>
/// <param name="Tried">Every change that was tried: each shop dropped in turn, and what was added; empty when nothing could turn.</param>
/// <param name="Reversals">The reversals, the change with the most first, in each the widest swing first; at most <see cref="MostListed"/>.</param>
/// <param name="Count">How many reversals there are in all.</param>
/// <param name="Turning">The changes that turn two shops, each with the number of pairs it turns, the most first.</param>
/// <param name="NewFirst">The changes that put another shop first, though the first one is still there.</param>
public sealed partial record RankReversals(
    ScoreModel Model, IReadOnlyList<SampleChange> Tried, IReadOnlyList<RankReversal> Reversals, long Count,
    IReadOnlyList<(SampleChange Change, int Pairs)> Turning, IReadOnlyList<(SampleChange Change, string First)> NewFirst)
{
    /// <summary>The most reversals that are listed; all are counted.</summary>
    public const int MostListed = 10_000;

    /// <summary>False when no shop's score depends on the others, so that nothing had to be computed.</summary>
    public bool CanHappen { get; init; } = true;

    /// <summary>What every answer rests on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];
}
