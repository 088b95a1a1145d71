using System.Globalization;
using MathNet.Numerics;
using BetaCurve = MathNet.Numerics.Distributions.Beta;

namespace ScoreNotebooks;

/// <summary>The beta distribution over an interval.</summary>
internal sealed record BetaDistribution(double A, double B, double From, double To) : Distribution
{
    public override double Mean => From + ((To - From) * A / (A + B));

    public override double Variance => (To - From) * (To - From) * A * B / (A + B) / (A + B) / (A + B + 1);

    internal override double Low => From;

    internal override double High => To;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = From + ((To - From) * InUnit(probabilities[i]));
    }

    internal override double Cumulative(double value)
    {
        var share = (value - From) / (To - From);
        if (share <= 0) return 0;
        return share >= 1 ? 1 : SpecialFunctions.BetaRegularized(A, B, share);
    }

    internal override BilingualText Describe(Func<double, BilingualText> show)
    {
        var (a, b) = (A.ToString("0.##", CultureInfo.InvariantCulture), B.ToString("0.##", CultureInfo.InvariantCulture));
        return new BilingualText(
            $"beta ({a}, {b}) from {show(From).English} to {show(To).English}", $"{show(From).Chinese}至{show(To).Chinese}贝塔分布（{a}，{b}）");
    }

    private double InUnit(double probability) => probability switch
    {
        0 => 0,
        1 => 1,
        _ => BetaCurve.InvCDF(A, B, probability),
    };
}
