namespace ScoreNotebooks;

/// <summary>Looks at every set of inputs: the shares are then Shapley values over all orders.</summary>
internal sealed class AllCoalitions(ShapleyProblem problem, SobolSequence sequence) : ShapleyReplicate(problem, sequence)
{
    // Two places for each set: the sum of half the squared changes, and the number of rows.
    private readonly double[] _sums = new double[2 << problem.Inputs.Count];

    internal override double[] Sums => _sums;

    private protected override int RowsAtOnce => 256;

    /// <summary>The share of each input, then the variance.</summary>
    internal static double[] Figures(double[] sums)
    {
        var left = new double[sums.Length / 2];
        for (var coalition = 1; coalition < left.Length; coalition++) left[coalition] = sums[2 * coalition] / sums[(2 * coalition) + 1];
        var variance = left[^1];
        return [.. ShapleyValue.Exact(left).Select(value => variance > 0 ? value / variance : double.NaN), variance];
    }

    private protected override void Add(CoalitionRows rows, double[] asDrawn, CancellationToken cancellation)
    {
        var atOnce = Math.Max(1, RowsAtOnce * 4 / asDrawn.Length);
        var coalitions = Enumerable.Range(1, (int)All).Select(coalition => (ulong)coalition);
        foreach (var some in coalitions.Chunk(atOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            var changes = Changes(rows, asDrawn, some);
            for (var i = 0; i < some.Length; i++)
            {
                _sums[2 * some[i]] += changes[i].Sum;
                _sums[(2 * some[i]) + 1] += changes[i].Rows;
            }
        }
    }
}
