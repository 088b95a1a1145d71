namespace ScoreNotebooks;

/// <summary>
/// The exponential distribution of mean one. Numbers drawn from it and divided by their sum are uniform over all ways to
/// share one (Devroye, Non-Uniform Random Variate Generation, 1986, chapter V.2).
/// </summary>
internal sealed record ExponentialDistribution : Distribution
{
    public override double Mean => 1;

    public override double Variance => 1;

    internal override double Low => 0;

    internal override double High => double.PositiveInfinity;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = -Math.Log(1 - probabilities[i]);
    }

    internal override double Cumulative(double value) => value <= 0 ? 0 : 1 - Math.Exp(-value);

    internal override BilingualText Describe(Func<double, BilingualText> show) => new("any weight, all alike", "任意权重，机会均等");
}
