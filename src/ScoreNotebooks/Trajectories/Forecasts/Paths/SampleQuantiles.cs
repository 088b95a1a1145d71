using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// Several quantiles of a large sample without sorting it: values are counted into buckets of equal width, and only
/// those of the buckets that hold a quantile are put in order. The same numbers as <see cref="Quantile"/> gives.
/// </summary>
internal sealed class SampleQuantiles
{
    private const int Buckets = 2048;

    // How many values lie before each bucket.
    private readonly int[] _before = new int[Buckets + 1];
    private readonly int[] _slots = new int[Buckets];
    private readonly List<List<double>> _held = [];

    /// <summary>The quantiles of what is present in a sample; NaN where nothing is.</summary>
    /// <param name="sample">The sample in any order; NaN means missing.</param>
    /// <param name="shares">The share of the sample below each quantile, 0 to 1.</param>
    /// <param name="quantiles">Receives one quantile per share.</param>
    internal void Of(ReadOnlySpan<double> sample, IReadOnlyList<double> shares, Span<double> quantiles)
    {
        var present = TensorPrimitives.IsNaNAny(sample) ? Present(sample) : sample;
        quantiles.Fill(double.NaN);
        if (present.IsEmpty) return;
        var (least, greatest) = (TensorPrimitives.Min(present), TensorPrimitives.Max(present));
        if (least == greatest)
        {
            quantiles.Fill(least);
            return;
        }

        var perValue = Buckets / (greatest - least);
        Count(present, least, perValue);
        Hold(present, shares, least, perValue);
        for (var i = 0; i < shares.Count; i++)
        {
            var place = shares[i] * (present.Length - 1);
            var below = (int)place;
            var low = Held(below);
            quantiles[i] = low + ((place - below) * (Held(Math.Min(below + 1, present.Length - 1)) - low));
        }
    }

    private static double[] Present(ReadOnlySpan<double> sample)
    {
        var present = new List<double>(sample.Length);
        foreach (var value in sample)
            if (!double.IsNaN(value)) present.Add(value);
        return [.. present];
    }

    private static int BucketOf(double value, double least, double perValue) => Math.Min(Buckets - 1, (int)((value - least) * perValue));

    private void Count(ReadOnlySpan<double> sample, double least, double perValue)
    {
        Array.Clear(_before);
        foreach (var value in sample) _before[BucketOf(value, least, perValue) + 1]++;
        for (var bucket = 1; bucket <= Buckets; bucket++) _before[bucket] += _before[bucket - 1];
    }

    /// <summary>Puts the values of the buckets that hold a wanted place in order.</summary>
    private void Hold(ReadOnlySpan<double> sample, IReadOnlyList<double> shares, double least, double perValue)
    {
        Array.Fill(_slots, -1);
        var slots = 0;
        foreach (var share in shares)
        {
            var below = (int)(share * (sample.Length - 1));
            foreach (var place in new[] { below, Math.Min(below + 1, sample.Length - 1) })
            {
                var bucket = BucketHolding(place);
                if (_slots[bucket] >= 0) continue;
                if (slots == _held.Count) _held.Add([]);
                _held[slots].Clear();
                _slots[bucket] = slots++;
            }
        }

        foreach (var value in sample)
            if (_slots[BucketOf(value, least, perValue)] is >= 0 and var slot) _held[slot].Add(value);
        for (var slot = 0; slot < slots; slot++) _held[slot].Sort();
    }

    private double Held(int place)
    {
        var bucket = BucketHolding(place);
        return _held[_slots[bucket]][place - _before[bucket]];
    }

    private int BucketHolding(int place)
    {
        var (low, high) = (0, Buckets - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_before[middle] <= place) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
