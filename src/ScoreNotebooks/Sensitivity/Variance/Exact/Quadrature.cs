namespace ScoreNotebooks;

/// <summary>Values that stand for a distribution when a function is integrated over it.</summary>
internal static class Quadrature
{
    /// <summary>Values and their weights: the distribution is cut where the function bends or jumps, each piece has its own.</summary>
    internal static (double[] Values, double[] Weights) Over(Distribution distribution, IEnumerable<double> bends)
    {
        if (distribution.Atoms is { } atoms) return ([.. atoms], [.. Enumerable.Repeat(1.0 / atoms.Count, atoms.Count)]);
        double[] cuts = [0, .. bends.Select(distribution.Cumulative).Where(cut => cut is > 0 and < 1).Distinct().Order(), 1];
        var nodes = Enumerable.Range(0, cuts.Length - 1).SelectMany(piece => DoubleExponential.On(cuts[piece], cuts[piece + 1])).ToArray();
        var values = nodes.Select(node => node.Place).ToArray();
        distribution.Quantiles(values, values);
        return (values, [.. nodes.Select(node => node.Weight)]);
    }
}
