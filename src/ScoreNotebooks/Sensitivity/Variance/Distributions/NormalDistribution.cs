using NormalCurve = MathNet.Numerics.Distributions.Normal;

namespace ScoreNotebooks;

/// <summary>The normal distribution.</summary>
internal sealed record NormalDistribution(double Centre, double Deviation) : Distribution
{
    public override double Mean => Centre;

    public override double Variance => Deviation * Deviation;

    internal override double Low => double.NegativeInfinity;

    internal override double High => double.PositiveInfinity;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = NormalCurve.InvCDF(Centre, Deviation, probabilities[i]);
    }

    internal override double Cumulative(double value) => NormalCurve.CDF(Centre, Deviation, value);

    internal override BilingualText Describe(Func<double, BilingualText> show) => new(
        $"normal, mean {show(Centre).English}, standard deviation {show(Deviation).English}",
        $"正态分布，均值{show(Centre).Chinese}，标准差{show(Deviation).Chinese}");
}
