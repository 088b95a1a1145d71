namespace ScoreNotebooks;

/// <summary>The shares that a <see cref="RankTally"/> counted, worked out when they are asked for.</summary>
/// <param name="tally">The counts.</param>
/// <param name="spread">How batches differed; null for independent draws.</param>
/// <param name="draws">How many draws there were.</param>
internal sealed class RankShares(RankTally tally, BatchSpread? spread, int draws)
{
    internal int Shops => tally.Shops;

    internal bool HasPairs => tally.Above is not null;

    internal SimulatedShare Of(int shop, int rank)
    {
        var place = (shop * tally.Stride) + rank;
        var count = tally.Ranks[place];
        return spread is null
            ? SimulatedShare.OfIndependent(count, draws)
            : new SimulatedShare((double)count / draws, spread.OfRank(place, count, draws));
    }

    /// <summary>The share of draws in which a shop was above another; draws in which they were level count half.</summary>
    internal SimulatedShare Above(int shop, int other)
    {
        var place = (shop * tally.Shops) + other;
        var level = tally.Level![(Math.Min(shop, other) * tally.Shops) + Math.Max(shop, other)];
        var halves = (2L * tally.Above![place]) + level;
        return spread is null
            ? SimulatedShare.OfIndependent(halves / 2.0, draws)
            : new SimulatedShare(halves / 2.0 / draws, spread.OfPair(place, halves, draws));
    }

    internal double MeanRank(int shop)
    {
        var (sum, count) = (0.0, 0L);
        for (var rank = 1; rank <= tally.Shops; rank++)
        {
            var ranked = tally.Ranks[(shop * tally.Stride) + rank];
            sum += (double)rank * ranked;
            count += ranked;
        }

        return count == 0 ? double.NaN : sum / count;
    }

    internal int RankAt(int shop, double share)
    {
        var wanted = share * (draws - tally.Ranks[shop * tally.Stride]);
        var (seen, rank) = (0.0, 0);
        while (rank < tally.Shops && (seen < wanted || seen == 0)) seen += tally.Ranks[(shop * tally.Stride) + ++rank];
        return seen == 0 ? 0 : rank;
    }
}
