using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>
/// Ranks many shops under one weight after another: totals are thrown into four times as many buckets as there are
/// shops by a straight line from the greatest to the least, and the nearly sorted row that results is put right by
/// insertion. Equal totals share the best rank. The same buffers serve every call.
/// </summary>
internal sealed class BucketRanking(int shops)
{
    // Beyond this many moves per shop the totals are spread too unevenly for buckets, and sorting is quicker.
    private const int MostMovesPerShop = 16;

    private const int BucketsPerShop = 4;
    private const double WholePart = 1L << 52;

    private readonly int[] _ends = new int[BucketsPerShop * shops];
    private readonly double[] _keys = new double[shops];
    private readonly double[] _sorted = new double[shops];
    private readonly int[] _shops = new int[shops];
    private readonly double[] _present = new double[shops];
    private readonly int[] _presentShops = new int[shops];

    /// <summary>The shops that share the first rank of the last call.</summary>
    internal ReadOnlySpan<int> First => _shops.AsSpan(0, _firsts);

    private int _firsts;

    /// <summary>Ranks the totals and counts each shop's rank; 0 for a shop without a total.</summary>
    internal void Count(ReadOnlySpan<double> totals, RankTally tally)
    {
        _firsts = 0;
        var count = Order(totals);
        if (count < totals.Length)
            for (var shop = 0; shop < totals.Length; shop++)
                if (double.IsNaN(totals[shop])) tally.Ranks[shop * tally.Stride]++;
        if (count > 0) Count(tally, count);
    }

    // Puts the shops that have a total in order and says how many they are.
    private int Order(ReadOnlySpan<double> totals)
    {
        var (least, greatest) = (TensorPrimitives.Min(totals), TensorPrimitives.Max(totals));
        if (!double.IsNaN(least + greatest))
        {
            Sort(totals, least, greatest);
            return totals.Length;
        }

        var present = 0;
        for (var shop = 0; shop < totals.Length; shop++)
        {
            if (double.IsNaN(totals[shop])) continue;
            _present[present] = totals[shop];
            _presentShops[present++] = shop;
        }

        if (present == 0) return 0;
        var left = _present.AsSpan(0, present);
        Sort(left, TensorPrimitives.Min<double>(left), TensorPrimitives.Max<double>(left));
        for (var place = 0; place < present; place++) _shops[place] = _presentShops[_shops[place]];
        return present;
    }

    /// <summary>Ranks the totals: 1 = best, equal totals share the best rank; NaN for a shop without a total.</summary>
    internal void Rank(ReadOnlySpan<double> totals, Span<double> ranks)
    {
        var count = Order(totals);
        if (count < totals.Length) ranks.Fill(double.NaN);
        var rank = 1;
        for (var place = 0; place < count; place++)
        {
            if (place > 0 && _sorted[place] != _sorted[place - 1]) rank = place + 1;
            ranks[_shops[place]] = rank;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(ReadOnlySpan<double> totals, double least, double greatest)
    {
        var spread = ScoreSpread.Over(least, greatest, BucketsPerShop * totals.Length);
        var ends = _ends.AsSpan(0, spread.Buckets);
        ends.Clear();
        // Added to 2⁵², a number keeps its whole part in its last bits: all buckets at once, by vectors.
        var keys = _keys.AsSpan(0, totals.Length);
        TensorPrimitives.Subtract(spread.Greatest, totals, keys);
        TensorPrimitives.Multiply(keys, spread.BucketsPerPoint, keys);
        TensorPrimitives.Add(keys, WholePart, keys);
        if (spread.BucketsPerPoint == 0) keys.Fill(WholePart);
        for (var shop = 0; shop < keys.Length; shop++) ends[(int)BitConverter.DoubleToInt64Bits(keys[shop])]++;

        var begun = 0;
        for (var bucket = 0; bucket < ends.Length; bucket++) (ends[bucket], begun) = (begun, begun + ends[bucket]);
        for (var shop = 0; shop < totals.Length; shop++)
        {
            var place = ends[(int)BitConverter.DoubleToInt64Bits(keys[shop])]++;
            _sorted[place] = totals[shop];
            _shops[place] = shop;
        }

        if (!Insert(totals.Length)) SortByComparing(totals.Length);
    }

    // False when it gave up; what was moved until then does no harm.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Insert(int count)
    {
        var moves = 0;
        for (var i = 1; i < count; i++)
        {
            var total = _sorted[i];
            var place = i;
            if (_sorted[place - 1] >= total) continue;
            var shop = _shops[i];
            for (; place > 0 && _sorted[place - 1] < total; place--)
            {
                _sorted[place] = _sorted[place - 1];
                _shops[place] = _shops[place - 1];
            }

            _sorted[place] = total;
            _shops[place] = shop;
            moves += i - place;
            if (moves > MostMovesPerShop * count) return false;
        }

        return true;
    }

    private void SortByComparing(int count)
    {
        _sorted.AsSpan(0, count).Sort(_shops.AsSpan(0, count));
        _sorted.AsSpan(0, count).Reverse();
        _shops.AsSpan(0, count).Reverse();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(RankTally tally, int count)
    {
        var ranks = tally.Ranks;
        var stride = tally.Stride;
        var rank = 1;
        ranks[_shops[0] * stride + 1]++;
        for (var place = 1; place < count; place++)
        {
            if (_sorted[place] != _sorted[place - 1])
            {
                if (rank == 1) _firsts = place;
                rank = place + 1;
            }

            ranks[_shops[place] * stride + rank]++;
        }

        if (rank == 1) _firsts = count;
    }
}
