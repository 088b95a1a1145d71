namespace ScoreNotebooks;

/// <summary>
/// How much shares differ from batch to batch, for draws that resemble their neighbours: the standard error from
/// batch means (Law &amp; Kelton, Simulation Modeling and Analysis, 9.5.3) knows of the resemblance, the binomial one
/// does not. Sums of whole numbers, so that adding up batches gives the same in any order.
/// </summary>
internal sealed class BatchSpread
{
    private readonly long[] _ranks;
    private readonly long[]? _halves;
    private readonly int _shops;

    internal BatchSpread(RankTally like)
    {
        _shops = like.Shops;
        _ranks = new long[like.Ranks.Length];
        if (like.Above is null) return;
        _halves = new long[like.Above.Length];
    }

    /// <summary>Adds a batch of draws.</summary>
    internal void Add(RankTally batch, int draws)
    {
        lock (_ranks)
        {
            Batches += draws > 0 ? 1 : 0;
            for (var i = 0; i < _ranks.Length; i++) _ranks[i] += (long)batch.Ranks[i] * batch.Ranks[i];
            if (_halves is null) return;
            for (var shop = 0; shop < _shops; shop++)
                for (var other = 0; other < _shops; other++)
                {
                    var halves = 2L * batch.Above![shop * _shops + other] + batch.Level![Math.Min(shop, other) * _shops + Math.Max(shop, other)];
                    _halves[shop * _shops + other] += halves * halves;
                }
        }
    }

    /// <summary>How many batches had draws.</summary>
    internal int Batches { get; private set; }

    /// <summary>The standard error of the share of a shop's rank.</summary>
    /// <param name="place">The place of the count in <see cref="RankTally.Ranks"/>.</param>
    /// <param name="count">The count over all batches.</param>
    /// <param name="draws">How many draws there were.</param>
    internal double OfRank(int place, long count, int draws) => Error(_ranks[place], count, draws);

    /// <summary>The standard error of a pairwise winning index.</summary>
    /// <param name="place">The place of the count in <see cref="RankTally.Above"/>.</param>
    /// <param name="halves">Twice the draws in which the first was above, and once those in which both were level.</param>
    /// <param name="draws">How many draws there were.</param>
    internal double OfPair(int place, long halves, int draws) => Error(_halves![place], halves, draws) / 2;

    // Batches of (all but) equal size: the deviation of their counts, by the size of a batch, over the root of their number.
    private double Error(long squares, long count, int draws)
    {
        if (Batches < 2) return double.NaN;
        var mean = (double)count / Batches;
        var variance = Math.Max(0, (squares - (mean * count)) / (Batches - 1));
        return Math.Sqrt(variance * Batches) / draws;
    }
}
