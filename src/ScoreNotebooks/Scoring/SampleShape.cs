using MathNet.Numerics.Statistics;

namespace ScoreNotebooks;

/// <summary>
/// How lopsided a sample is and how heavy its ends are: the sample-adjusted measures G1 and G2 of Joanes &amp; Gill
/// (1998), which Excel, SAS and COINr use too.
/// </summary>
/// <param name="Skewness">G1: 0 when both sides are alike, above 0 when the upper end is the longer one; NaN for fewer than three values or equal ones.</param>
/// <param name="Kurtosis">G2: excess kurtosis, 0 for a normal distribution; NaN for fewer than four values or equal ones.</param>
public readonly record struct SampleShape(double Skewness, double Kurtosis)
{
    /// <summary>The shape of a sample without missing values.</summary>
    internal static SampleShape Of(IEnumerable<double> sample)
    {
        var moments = new RunningStatistics(sample);
        return new SampleShape(moments.Skewness, moments.Kurtosis);
    }
}
