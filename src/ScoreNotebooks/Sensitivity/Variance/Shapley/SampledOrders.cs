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
        if (Mean(Changes(rows, asDrawn, All)) is not { } whole) return;
        foreach (var walked in new[] { order, [.. order.Reverse()] })
        {
            cancellation.ThrowIfCancellationRequested();
            if (Steps(rows, asDrawn, walked, whole) is not { } steps) continue;
            for (var step = 0; step < steps.Length; step++) _sums[walked[step]] += steps[step];
            _sums[^2] += whole;
            _sums[^1]++;
        }
    }

    private double[]? Steps(CoalitionRows rows, double[] asDrawn, int[] order, double whole)
    {
        var steps = new double[order.Length];
        var (coalition, before) = (0UL, 0.0);
        for (var step = 0; step < order.Length; step++)
        {
            coalition |= 1UL << order[step];
            var left = step == order.Length - 1 ? whole : Mean(Changes(rows, asDrawn, coalition));
            if (left is not { } known) return null;
            steps[step] = known - before;
            before = known;
        }

        return steps;
    }

    private static double? Mean((double Sum, int Rows) changes) => changes.Rows == 0 ? null : changes.Sum / changes.Rows;
}
