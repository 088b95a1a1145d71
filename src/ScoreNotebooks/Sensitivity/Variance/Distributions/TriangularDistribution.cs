namespace ScoreNotebooks;

/// <summary>The triangular distribution.</summary>
internal sealed record TriangularDistribution(double From, double Mode, double To) : Distribution
{
    public override double Mean => (From + Mode + To) / 3;

    public override double Variance =>
        (((Mode - From) * (Mode - From)) + ((To - Mode) * (To - From))) / 18;

    internal override double Low => From;

    internal override double High => To;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        var width = To - From;
        var rising = (Mode - From) / width;
        for (var i = 0; i < values.Length; i++)
        {
            var probability = probabilities[i];
            values[i] = probability < rising
                ? From + Math.Sqrt(probability * width * (Mode - From))
                : To - Math.Sqrt((1 - probability) * width * (To - Mode));
        }
    }

    internal override double Cumulative(double value)
    {
        if (value <= From) return 0;
        if (value >= To) return 1;
        return value < Mode
            ? (value - From) * (value - From) / (To - From) / (Mode - From)
            : 1 - ((To - value) * (To - value) / (To - From) / (To - Mode));
    }

    internal override BilingualText Describe(Func<double, BilingualText> show) => new(
        $"triangular from {show(From).English} to {show(To).English}, likeliest {show(Mode).English}",
        $"{show(From).Chinese}至{show(To).Chinese}三角分布，最可能为{show(Mode).Chinese}");
}
