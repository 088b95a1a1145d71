namespace ScoreNotebooks;

/// <summary>
/// How often each shop had each rank. Counted as one goes where there are more rankings than shops, else kept ranking by
/// ranking, so that memory grows with the shops times the fewer of the two. Several threads may add.
/// </summary>
internal sealed class RankCounts
{
    private readonly int _shops;
    private readonly int _rankings;
    private readonly int[]? _counts;
    private readonly int[]? _ranks;
    private int _same;

    internal RankCounts(int shops, int rankings)
    {
        (_shops, _rankings) = (shops, rankings);
        if (shops < rankings) _counts = new int[shops * (shops + 1)];
        else _ranks = new int[shops * rankings];
    }

    /// <summary>How many rankings were that of the model as it is.</summary>
    internal int Same => _same;

    /// <summary>Adds a ranking.</summary>
    /// <param name="ranking">Its place among the rankings.</param>
    /// <param name="ranks">The rank of each shop; NaN for none.</param>
    /// <param name="nominal">The rank of each shop under the model as it is; 0 for none.</param>
    internal void Add(int ranking, ReadOnlySpan<double> ranks, ReadOnlySpan<int> nominal)
    {
        var isSame = true;
        for (var shop = 0; shop < _shops; shop++)
        {
            var rank = double.IsNaN(ranks[shop]) ? 0 : (int)ranks[shop];
            isSame &= rank == nominal[shop];
            if (_counts is not null) Interlocked.Increment(ref _counts[(shop * (_shops + 1)) + rank]);
            else _ranks![(ranking * _shops) + shop] = rank;
        }

        if (isSame) Interlocked.Increment(ref _same);
    }

    /// <summary>How often a shop had each rank; how often none at place 0.</summary>
    internal int[] Of(int shop)
    {
        if (_counts is not null) return _counts[(shop * (_shops + 1))..((shop + 1) * (_shops + 1))];
        var counts = new int[_shops + 1];
        for (var ranking = 0; ranking < _rankings; ranking++) counts[_ranks![(ranking * _shops) + shop]]++;
        return counts;
    }
}
