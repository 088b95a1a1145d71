namespace ScoreNotebooks;

/// <summary>The mean and the variance of a random value.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Variance">The variance.</param>
internal readonly record struct Moments(double Mean, double Variance)
{
    /// <summary>Those of a function over a distribution: to about twelve digits; exactly for single values.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="bends">Where the function bends or jumps.</param>
    /// <param name="function">The function, of many values at once.</param>
    internal static Moments Of(Distribution distribution, IEnumerable<double> bends, Func<double[], double[]> function)
    {
        var (values, weights) = Quadrature.Over(distribution, bends);
        return Of(function(values), weights);
    }

    /// <summary>Those of values with weights, which need not sum to one.</summary>
    internal static Moments Of(double[] values, double[] weights)
    {
        var whole = weights.Sum();
        var mean = values.Zip(weights, (value, weight) => value * weight).Sum() / whole;
        return new Moments(mean, values.Zip(weights, (value, weight) => (value - mean) * (value - mean) * weight).Sum() / whole);
    }
}
