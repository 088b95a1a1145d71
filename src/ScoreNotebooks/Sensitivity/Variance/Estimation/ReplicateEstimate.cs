using MathNet.Numerics.Distributions;

namespace ScoreNotebooks;

/// <summary>
/// Figures with intervals from independent replicates. Each figure is a function of sums; its standard error is the
/// jackknife's over the replicates (Efron &amp; Stein 1981), its interval Student's with one degree of freedom less than
/// there are replicates. Resampling the replicates (bootstrap) gives intervals that are too short with so few of them,
/// resampling the rows intervals that are far too long, since a Sobol' sequence errs less than chance does.
/// </summary>
internal static class ReplicateEstimate
{
    /// <summary>The probability with which an interval holds the true figure.</summary>
    internal const double Level = 0.9;

    /// <summary>The figures of the whole with their intervals.</summary>
    /// <param name="whole">The figures from all replicates together.</param>
    /// <param name="without">For each replicate the figures from all others.</param>
    internal static IndexEstimate[] Of(double[] whole, double[][] without)
    {
        var replicates = without.Length;
        var quantile = StudentT.InvCDF(0, 1, replicates - 1, (1 + Level) / 2);
        return [.. whole.Select((value, figure) =>
        {
            var mean = without.Average(figures => figures[figure]);
            var error = Math.Sqrt(without.Sum(figures => (figures[figure] - mean) * (figures[figure] - mean)) * (replicates - 1) / replicates);
            return new IndexEstimate(value, error, value - (quantile * error), value + (quantile * error));
        })];
    }
}
