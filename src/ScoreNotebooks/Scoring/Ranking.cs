using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>
/// Ranks scores: 1 = best, equal scores share the best rank ("1, 1, 3"), missing scores have rank 0. Scores are
/// thrown into drawers by size, few enough to be filled without missing the cache; each drawer, now small
/// enough for the cache, is thrown into buckets of about eight, and those are sorted. Linear for any spread that
/// is not extremely uneven. Each core takes a range of drawers.
/// </summary>
internal static class Ranking
{
    private const int ScoresPerDrawer = 4096;
    private const int ScoresPerBucket = 8;
    private const int LongestInsertion = 32;

    internal static int[] Of(ReadOnlyMemory<double> scores)
    {
        var ranks = new int[scores.Length];
        var (least, greatest) = Range(scores.Span);
        if (least > greatest) return ranks;
        var whole = Spread.Over(least, greatest, Math.Max(1, scores.Length / ScoresPerDrawer));
        var cores = Math.Clamp(whole.Buckets, 1, Environment.ProcessorCount);
        var parts = new Distribution[cores];
        ForEachCore(cores, core =>
        {
            parts[core] = new Distribution();
            parts[core].Fill(scores.Span, default, whole, whole.Buckets * core / cores, whole.Buckets * (core + 1) / cores);
        });
        ForEachCore(cores, core => RankDrawers(parts[core], ranks, parts.Take(core).Sum(part => part.Count)));
        return ranks;
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

    private static void ForEachCore(int cores, Action<int> work)
    {
        if (cores == 1) work(0);
        else Parallel.For(0, cores, work);
    }

    private static void RankDrawers(Distribution drawers, int[] ranks, int before)
    {
        var buckets = new Distribution();
        for (var drawer = 0; drawer < drawers.Buckets; drawer++)
        {
            var scores = drawers.ScoresOf(drawer);
            if (scores.Length == 0) continue;
            var spread = Spread.Over(TensorPrimitives.Min<double>(scores), TensorPrimitives.Max<double>(scores), Math.Max(1, scores.Length / ScoresPerBucket));
            buckets.Fill(scores, drawers.RowsOf(drawer), spread, 0, spread.Buckets);
            for (var bucket = 0; bucket < buckets.Buckets; bucket++)
            {
                SortDescending(buckets.ScoresOf(bucket), buckets.RowsOf(bucket));
                RankRun(buckets.ScoresOf(bucket), buckets.RowsOf(bucket), ranks, before);
                before += buckets.ScoresOf(bucket).Length;
            }
        }
    }

    private static void SortDescending(Span<double> scores, Span<int> rows)
    {
        if (scores.Length > LongestInsertion)
        {
            scores.Sort(rows, (a, b) => b.CompareTo(a));
            return;
        }

        for (var i = 1; i < scores.Length; i++)
        {
            var score = scores[i];
            var row = rows[i];
            var place = i;
            for (; place > 0 && scores[place - 1] < score; place--)
            {
                scores[place] = scores[place - 1];
                rows[place] = rows[place - 1];
            }

            scores[place] = score;
            rows[place] = row;
        }
    }

    private static void RankRun(ReadOnlySpan<double> scores, ReadOnlySpan<int> rows, int[] ranks, int before)
    {
        var rank = before + 1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i > 0 && scores[i] != scores[i - 1]) rank = before + i + 1;
            ranks[rows[i]] = rank;
        }
    }

    /// <summary>How scores are spread over buckets: the greatest score falls into the first.</summary>
    private readonly record struct Spread(double Greatest, double BucketsPerPoint, int Buckets)
    {
        internal static Spread Over(double least, double greatest, int buckets)
        {
            var width = greatest - least;
            return buckets > 1 && width > 0 && double.IsFinite((buckets - 1) / width) && double.IsFinite(width)
                ? new Spread(greatest, (buckets - 1) / width, buckets)
                : new Spread(greatest, 0, 1);
        }
    }

    /// <summary>Scores and the rows they belong to, bucket after bucket, best first; filled again and again.</summary>
    private sealed class Distribution
    {
        private double[] _scores = [];
        private int[] _rows = [];
        private int[] _ends = [];

        internal int Buckets { get; private set; }

        internal int Count => Buckets == 0 ? 0 : _ends[Buckets - 1];

        internal Span<double> ScoresOf(int bucket) => _scores.AsSpan(StartOf(bucket), _ends[bucket] - StartOf(bucket));

        internal Span<int> RowsOf(int bucket) => _rows.AsSpan(StartOf(bucket), _ends[bucket] - StartOf(bucket));

        /// <summary>Takes the scores of the buckets from first to end; missing scores and those of other buckets are passed over.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        internal void Fill(ReadOnlySpan<double> scores, ReadOnlySpan<int> rows, Spread spread, int first, int end)
        {
            Buckets = end - first;
            if (_ends.Length < Buckets) _ends = new int[Buckets];
            var ends = _ends.AsSpan(0, Buckets);
            ends.Clear();
            var (greatest, scale) = (spread.Greatest, spread.BucketsPerPoint);
            for (var i = 0; i < scores.Length; i++)
            {
                var bucket = double.IsNaN(scores[i]) ? int.MaxValue : (int)((greatest - scores[i]) * scale) - first;
                if ((uint)bucket < (uint)ends.Length) ends[bucket]++;
            }

            var begun = 0;
            for (var bucket = 0; bucket < ends.Length; bucket++) (ends[bucket], begun) = (begun, begun + ends[bucket]);
            if (_scores.Length < begun) (_scores, _rows) = (new double[begun], new int[begun]);
            for (var i = 0; i < scores.Length; i++)
            {
                var bucket = double.IsNaN(scores[i]) ? int.MaxValue : (int)((greatest - scores[i]) * scale) - first;
                if ((uint)bucket >= (uint)ends.Length) continue;
                var place = ends[bucket]++;
                _scores[place] = scores[i];
                _rows[place] = rows.Length == 0 ? i : rows[i];
            }
        }

        private int StartOf(int bucket) => bucket == 0 ? 0 : _ends[bucket - 1];
    }
}
