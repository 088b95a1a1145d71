namespace ScoreNotebooks;

/// <summary>Every value of an interval equally likely.</summary>
internal sealed record UniformDistribution(double From, double To) : Distribution
{
    public override double Mean => (From + To) / 2;

    public override double Variance => (To - From) * (To - From) / 12;

    internal override double Low => From;

    internal override double High => To;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = From + ((To - From) * probabilities[i]);
    }

    internal override double Cumulative(double value) => Math.Clamp((value - From) / (To - From), 0, 1);

    internal override BilingualText Describe(Func<double, BilingualText> show) => new(
        $"uniform from {show(From).English} to {show(To).English}", $"{show(From).Chinese}至{show(To).Chinese}均匀分布");
}
