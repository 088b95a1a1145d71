using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>
/// Ranks scores: 1 = best, equal scores share the best rank ("1, 1, 3"), missing scores have rank 0. Each core
/// throws its rows' scores into drawers by size, few enough to be filled without missing the cache; each drawer,
/// now small enough for the cache, is thrown into buckets of about eight, and those are sorted. Linear for any
/// spread that is not extremely uneven, and no core writes where another one does.
/// </summary>
internal static class Ranking
{
    private const int ScoresPerDrawer = 4096;
    private const int LeastRowsPerCore = 16_384;

    internal static int[] Of(ReadOnlyMemory<double> scores)
    {
        var ranks = new int[scores.Length];
        var (least, greatest) = Range(scores.Span);
        if (least > greatest) return ranks;
        var spread = ScoreSpread.Over(least, greatest, Math.Max(1, scores.Length / ScoresPerDrawer));
        var cores = Math.Clamp(scores.Length / LeastRowsPerCore, 1, Environment.ProcessorCount);
        var parts = new ScoreDrawers[cores];
        ForEachCore(cores, core => parts[core] = new ScoreDrawers(
            scores.Span, spread, FirstRow(core, cores, scores.Length), FirstRow(core + 1, cores, scores.Length)));
        ForEachCore(cores, core => RankDrawers(parts, spread.Buckets * core / cores, spread.Buckets * (core + 1) / cores));
        ForEachCore(cores, core => parts[core].WriteRanks(ranks));
        return ranks;
    }

    private static int FirstRow(int core, int cores, int rows) => (int)((long)rows * core / cores);

    private static void ForEachCore(int cores, Action<int> work)
    {
        if (cores == 1) work(0);
        else Parallel.For(0, cores, work);
    }

    // The least above the greatest when every score is missing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Least, double Greatest) Range(ReadOnlySpan<double> scores)
    {
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var score in scores)
        {
            if (score < least) least = score;
            if (score > greatest) greatest = score;
        }

        return (least, greatest);
    }

    private static void RankDrawers(ScoreDrawers[] parts, int first, int end)
    {
        var buckets = new ScoreBuckets();
        var before = parts.Sum(part => part.CountBefore(first));
        for (var drawer = first; drawer < end; drawer++)
        {
            buckets.Sort(parts, drawer);
            before = buckets.Rank(parts, before);
        }
    }
}
