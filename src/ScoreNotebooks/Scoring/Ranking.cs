using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// Ranks scores: 1 = best, equal scores share the best rank ("1, 1, 3"), missing scores have rank 0. Scores are
/// thrown into as many buckets by size as there are scores, then each bucket is sorted by itself, which is
/// linear for any spread that is not extremely uneven and shares out among the cores.
/// </summary>
internal static class Ranking
{
    private const int SmallEnoughToSortAtOnce = 4096;

    internal static int[] Of(ReadOnlySpan<double> scores)
    {
        var ranks = new int[scores.Length];
        var (keys, rows) = Present(scores);
        if (keys.Length == 0) return ranks;
        var least = TensorPrimitives.Min<double>(keys);
        var greatest = TensorPrimitives.Max<double>(keys);
        if (keys.Length <= SmallEnoughToSortAtOnce || least == greatest || !double.IsFinite(greatest - least))
        {
            Array.Sort(keys, rows);
            RankRun(keys, rows, ranks, 0);
            return ranks;
        }

        RankByBuckets(keys, rows, ranks, least, (keys.Length / 8) / (greatest - least));
        return ranks;
    }

    // Keys are negated scores, so that ascending order is best first.
    private static (double[] Keys, int[] Rows) Present(ReadOnlySpan<double> scores)
    {
        var keys = new double[scores.Length];
        var rows = new int[scores.Length];
        var present = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            if (double.IsNaN(scores[row])) continue;
            keys[present] = -scores[row];
            rows[present++] = row;
        }

        Array.Resize(ref keys, present);
        Array.Resize(ref rows, present);
        return (keys, rows);
    }

    private static void RankByBuckets(double[] keys, int[] rows, int[] ranks, double least, double bucketsPerPoint)
    {
        var starts = new int[keys.Length / 8 + 2];
        foreach (var key in keys) starts[BucketOf(key) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];

        var filled = starts.ToArray();
        var sortedKeys = new double[keys.Length];
        var sortedRows = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var place = filled[BucketOf(keys[i])]++;
            sortedKeys[place] = keys[i];
            sortedRows[place] = rows[i];
        }

        var chunks = Environment.ProcessorCount * 8;
        Parallel.For(0, chunks, chunk =>
        {
            var end = (int)((long)(starts.Length - 1) * (chunk + 1) / chunks);
            for (var bucket = (int)((long)(starts.Length - 1) * chunk / chunks); bucket < end; bucket++)
            {
                var (start, length) = (starts[bucket], starts[bucket + 1] - starts[bucket]);
                if (length == 0) continue;
                var bucketKeys = sortedKeys.AsSpan(start, length);
                var bucketRows = sortedRows.AsSpan(start, length);
                if (length > 1) bucketKeys.Sort(bucketRows);
                RankRun(bucketKeys, bucketRows, ranks, start);
            }
        });

        int BucketOf(double key) => (int)((key - least) * bucketsPerPoint);
    }

    private static void RankRun(ReadOnlySpan<double> sortedKeys, ReadOnlySpan<int> rows, int[] ranks, int before)
    {
        var rank = before + 1;
        for (var i = 0; i < sortedKeys.Length; i++)
        {
            if (i > 0 && sortedKeys[i] != sortedKeys[i - 1]) rank = before + i + 1;
            ranks[rows[i]] = rank;
        }
    }
}
