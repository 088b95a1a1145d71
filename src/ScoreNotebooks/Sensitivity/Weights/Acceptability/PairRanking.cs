using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>
/// Ranks a few shops under a block of weights at once, every pair compared over the whole block. A shop's rank is one
/// more than the number of shops above it, so equal totals share the best rank.
/// </summary>
internal sealed class PairRanking
{
    private readonly double[][] _totals;
    private readonly double[][] _above;
    private readonly double[] _isFirst;
    private readonly double[] _weighed;

    /// <param name="shops">How many shops.</param>
    /// <param name="block">The most weights at once, a whole number of vectors.</param>
    internal PairRanking(int shops, int block)
    {
        _totals = [.. Enumerable.Range(0, shops).Select(_ => new double[block])];
        _above = [.. Enumerable.Range(0, shops).Select(_ => new double[block])];
        _isFirst = new double[block];
        _weighed = new double[block];
    }

    /// <summary>Where a shop's totals under each weight of the block go.</summary>
    internal Span<double> TotalsOf(int shop) => _totals[shop];

    /// <summary>Ranks the block and counts it.</summary>
    internal void Count(int count, RankTally tally, double[][] weights, CentralTally central)
    {
        foreach (var above in _above) above.AsSpan(0, count).Clear();
        for (var shop = 0; shop < _totals.Length; shop++)
            for (var other = shop + 1; other < _totals.Length; other++)
                Compare(shop, other, count, tally);
        for (var shop = 0; shop < _totals.Length; shop++)
            if (CountRanks(shop, count, tally)) AddToCentral(shop, count, weights, central);
    }

    // Whole vectors first, then what is left one by one; the totals beyond the count are not looked at.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compare(int shop, int other, int count, RankTally tally)
    {
        var a = MemoryMarshal.Cast<double, Vector<double>>(_totals[shop].AsSpan(0, count));
        var b = MemoryMarshal.Cast<double, Vector<double>>(_totals[other].AsSpan(0, count));
        var aboveA = MemoryMarshal.Cast<double, Vector<double>>(_above[shop].AsSpan(0, count));
        var aboveB = MemoryMarshal.Cast<double, Vector<double>>(_above[other].AsSpan(0, count));
        var (higher, lower, level) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < a.Length; i++)
        {
            var isHigher = Vector.ConditionalSelect(Vector.GreaterThan(a[i], b[i]), Vector<double>.One, Vector<double>.Zero);
            var isLower = Vector.ConditionalSelect(Vector.LessThan(a[i], b[i]), Vector<double>.One, Vector<double>.Zero);
            level += Vector.ConditionalSelect(Vector.Equals(a[i], b[i]), Vector<double>.One, Vector<double>.Zero);
            aboveB[i] += isHigher;
            aboveA[i] += isLower;
            higher += isHigher;
            lower += isLower;
        }

        var (highers, lowers, levels) = ((int)Vector.Sum(higher), (int)Vector.Sum(lower), (int)Vector.Sum(level));
        for (var i = a.Length * Vector<double>.Count; i < count; i++)
        {
            var (one, another) = (_totals[shop][i], _totals[other][i]);
            if (one > another) { _above[other][i]++; highers++; }
            else if (one < another) { _above[shop][i]++; lowers++; }
            else if (one == another) levels++;
        }

        if (tally.Above is null) return;
        tally.Above[shop * tally.Shops + other] += highers;
        tally.Above[other * tally.Shops + shop] += lowers;
        tally.Level![shop * tally.Shops + other] += levels;
    }

    // True when the shop is first under any of the weights.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CountRanks(int shop, int count, RankTally tally)
    {
        var ranks = tally.Ranks.AsSpan(shop * tally.Stride, tally.Stride);
        var totals = _totals[shop];
        var above = _above[shop];
        var firsts = ranks[1];
        for (var i = 0; i < count; i++)
        {
            var rank = double.IsNaN(totals[i]) ? 0 : (int)above[i] + 1;
            ranks[rank]++;
            _isFirst[i] = rank == 1 ? 1 : 0;
        }

        return ranks[1] > firsts;
    }

    private void AddToCentral(int shop, int count, double[][] weights, CentralTally central)
    {
        var isFirst = _isFirst.AsSpan(0, count);
        var weighed = _weighed.AsSpan(0, count);
        var (sums, squares) = central.Of(shop);
        central.Count(shop, (int)TensorPrimitives.Sum<double>(isFirst));
        for (var place = 0; place < weights.Length; place++)
        {
            TensorPrimitives.Multiply(isFirst, weights[place].AsSpan(0, count), weighed);
            sums[place] += TensorPrimitives.Sum<double>(weighed);
            squares[place] += TensorPrimitives.Dot<double>(weighed, weights[place].AsSpan(0, count));
        }
    }
}
