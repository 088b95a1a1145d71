namespace ScoreNotebooks;

/// <summary>
/// Adds one input after the other in orders drawn by chance, each followed by its reverse, a few rows for each order
/// (Song, Nelson &amp; Staum 2016): for more inputs than there are sets to look at.
/// </summary>
internal sealed class SampledOrders(ShapleyProblem problem, SobolSequence sequence, int seed) : ShapleyReplicate(problem, sequence)
{
    private readonly Random _random = new(seed);

    // What each input added, then the variance, then the number of orders.
    private readonly double[] _sums = new double[problem.Inputs.Count + 2];

    internal override double[] Sums => _sums;

    private protected override int RowsAtOnce => 8;

    /// <summary>The share of each input, then the variance.</summary>
    internal static double[] Figures(double[] sums)
    {
        var variance = sums[^2];
        return [.. sums[..^2].Select(sum => variance > 0 ? sum / variance : double.NaN), variance / sums[^1]];
    }

    private protected override void Add(CoalitionRows rows, double[] asDrawn, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, Inputs).ToArray();
        _random.Shuffle(order);
        foreach (var walked in new[] { order, [.. order.Reverse()] })
        {
            cancellation.ThrowIfCancellationRequested();
            AddOrder(walked, Changes(rows, asDrawn, Growing(walked)));
        }
    }

    // The first input of an order, the first two, and so on up to all.
    private static List<ulong> Growing(int[] order)
    {
        var coalitions = new List<ulong>();
        foreach (var input in order) coalitions.Add(coalitions.LastOrDefault() | 1UL << input);
        return coalitions;
    }

    private void AddOrder(int[] order, (double Sum, int Rows)[] changes)
    {
        if (changes.Any(change => change.Rows == 0)) return;
        var before = 0.0;
        for (var step = 0; step < order.Length; step++)
        {
            var left = changes[step].Sum / changes[step].Rows;
            _sums[order[step]] += left - before;
            before = left;
        }

        _sums[^2] += before;
        _sums[^1]++;
    }
}
