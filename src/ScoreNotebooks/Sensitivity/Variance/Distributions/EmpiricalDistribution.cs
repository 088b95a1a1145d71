namespace ScoreNotebooks;

/// <summary>Values that were seen, each as likely as the others; one value alone is a constant.</summary>
/// <param name="Ascending">The values in ascending order, at least one.</param>
internal sealed record EmpiricalDistribution(double[] Ascending) : Distribution
{
    public override double Mean => Ascending.Average();

    public override double Variance
    {
        get
        {
            var mean = Mean;
            return Ascending.Average(value => (value - mean) * (value - mean));
        }
    }

    internal override double Low => Ascending[0];

    internal override double High => Ascending[^1];

    internal override IReadOnlyList<double> Atoms => Ascending;

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = Ascending[Math.Min((int)(probabilities[i] * Ascending.Length), Ascending.Length - 1)];
    }

    internal override double Cumulative(double value) =>
        (double)Ascending.Count(one => one <= value) / Ascending.Length;

    internal override BilingualText Describe(Func<double, BilingualText> show) => Low == High
        ? new BilingualText($"always {show(Low).English}", $"固定为{show(Low).Chinese}")
        : new BilingualText(
            FormattableString.Invariant($"one of {Ascending.Length} values seen, from {show(Low).English} to {show(High).English}"),
            FormattableString.Invariant($"{Ascending.Length} 个实际值之一，{show(Low).Chinese}至{show(High).Chinese}"));

    public bool Equals(EmpiricalDistribution? other) => other is not null && Ascending.AsSpan().SequenceEqual(other.Ascending);

    public override int GetHashCode() => HashCode.Combine(Ascending.Length, Ascending[0], Ascending[^1]);
}
