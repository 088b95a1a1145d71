namespace ScoreNotebooks;

/// <summary>The mean and the variance of a function of one random value.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Variance">The variance.</param>
internal readonly record struct Moments(double Mean, double Variance)
{
    /// <summary>Integrates a function over a distribution, piece by piece between its bends: to about twelve digits; exactly for single values.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="bends">Where the function bends or jumps.</param>
    /// <param name="function">The function, of many values at once.</param>
    internal static Moments Of(Distribution distribution, IEnumerable<double> bends, Func<double[], double[]> function)
    {
        if (distribution.Atoms is { } atoms)
            return Of(function([.. atoms]), [.. Enumerable.Repeat(1.0 / atoms.Count, atoms.Count)]);
        double[] cuts = [0, .. bends.Select(distribution.Cumulative).Where(cut => cut is > 0 and < 1).Distinct().Order(), 1];
        var nodes = Enumerable.Range(0, cuts.Length - 1).SelectMany(piece => DoubleExponential.On(cuts[piece], cuts[piece + 1])).ToArray();
        var values = nodes.Select(node => node.Place).ToArray();
        distribution.Quantiles(values, values);
        return Of(function(values), [.. nodes.Select(node => node.Weight)]);
    }

    private static Moments Of(double[] values, double[] weights)
    {
        var whole = weights.Sum();
        var mean = values.Zip(weights, (value, weight) => value * weight).Sum() / whole;
        return new Moments(mean, values.Zip(weights, (value, weight) => (value - mean) * (value - mean) * weight).Sum() / whole);
    }
}
