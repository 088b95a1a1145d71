using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>One drawer's scores from all cores, sorted bucket by bucket; used for one drawer after another.</summary>
internal sealed class ScoreBuckets
{
    private const int ScoresPerBucket = 8;
    private const int LongestInsertion = 32;

    private double[] _scores = [];
    private (int Part, int Place)[] _origins = [];
    private int[] _ends = [];
    private int _buckets;

    /// <summary>Takes a drawer of every part and sorts it, the best score first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Sort(ScoreDrawers[] parts, int drawer)
    {
        var (count, least, greatest) = (0, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var part in parts)
            foreach (var score in part.ScoresOf(drawer))
            {
                count++;
                least = Math.Min(least, score);
                greatest = Math.Max(greatest, score);
            }

        var spread = ScoreSpread.Over(least, greatest, Math.Max(1, count / ScoresPerBucket));
        Begin(spread.Buckets, count);
        foreach (var part in parts)
            foreach (var score in part.ScoresOf(drawer)) _ends[spread.BucketOf(score)]++;
        var begun = 0;
        for (var bucket = 0; bucket < _buckets; bucket++) (_ends[bucket], begun) = (begun, begun + _ends[bucket]);
        for (var part = 0; part < parts.Length; part++)
        {
            var start = parts[part].CountBefore(drawer);
            var scores = parts[part].ScoresOf(drawer);
            for (var i = 0; i < scores.Length; i++)
            {
                var place = _ends[spread.BucketOf(scores[i])]++;
                _scores[place] = scores[i];
                _origins[place] = (part, start + i);
            }
        }

        for (var bucket = 0; bucket < _buckets; bucket++) SortDescending(bucket == 0 ? 0 : _ends[bucket - 1], _ends[bucket]);
    }

    /// <summary>Ranks what was sorted.</summary>
    /// <param name="parts">Where the scores came from and their ranks go.</param>
    /// <param name="before">How many scores are better than the best of these.</param>
    /// <returns>How many scores are better than the best of the next drawer.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Rank(ScoreDrawers[] parts, int before)
    {
        var count = _buckets == 0 ? 0 : _ends[_buckets - 1];
        var rank = before + 1;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && _scores[i] != _scores[i - 1]) rank = before + i + 1;
            parts[_origins[i].Part].SetRank(_origins[i].Place, rank);
        }

        return before + count;
    }

    private void Begin(int buckets, int count)
    {
        _buckets = buckets;
        if (_ends.Length < buckets) _ends = new int[buckets];
        Array.Clear(_ends, 0, buckets);
        if (_scores.Length >= count) return;
        _scores = new double[count];
        _origins = new (int, int)[count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortDescending(int start, int end)
    {
        if (end - start > LongestInsertion)
        {
            _scores.AsSpan(start, end - start).Sort(_origins.AsSpan(start, end - start));
            _scores.AsSpan(start, end - start).Reverse();
            _origins.AsSpan(start, end - start).Reverse();
            return;
        }

        for (var i = start + 1; i < end; i++)
        {
            var score = _scores[i];
            var origin = _origins[i];
            var place = i;
            for (; place > start && _scores[place - 1] < score; place--)
            {
                _scores[place] = _scores[place - 1];
                _origins[place] = _origins[place - 1];
            }

            _scores[place] = score;
            _origins[place] = origin;
        }
    }
}
