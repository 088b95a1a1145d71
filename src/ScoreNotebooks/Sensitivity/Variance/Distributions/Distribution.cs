using System.Globalization;

namespace ScoreNotebooks;

/// <summary>What values an uncertain quantity can take, and how likely. Immutable; made by the methods named after the distributions.</summary>
public abstract record Distribution
{
    private protected Distribution()
    {
    }

    /// <summary>The mean.</summary>
    public abstract double Mean { get; }

    /// <summary>The variance, in the square of the unit of the values.</summary>
    public abstract double Variance { get; }

    /// <summary>The least value, −∞ where there is none.</summary>
    internal abstract double Low { get; }

    /// <summary>The greatest value, +∞ where there is none.</summary>
    internal abstract double High { get; }

    /// <summary>The single values it is made of, all equally likely; null for a distribution over an interval.</summary>
    internal virtual IReadOnlyList<double>? Atoms => null;

    /// <summary>Every value from the low to the high end equally likely.</summary>
    /// <exception cref="WorkbookException">The ends are not finite, or the low one is not below the high one.</exception>
    public static Distribution Uniform(double low, double high) => new UniformDistribution(DistributionInput.Below(low, high), high);

    /// <summary>The normal distribution of that mean and standard deviation; its values have no bounds.</summary>
    /// <exception cref="WorkbookException">A number is not finite, or the deviation is not above zero.</exception>
    public static Distribution Normal(double mean, double deviation) =>
        new NormalDistribution(DistributionInput.Finite(mean), DistributionInput.Positive(deviation));

    /// <summary>Likeliest at the mode and less likely in straight lines down to both ends.</summary>
    /// <exception cref="WorkbookException">A number is not finite, the ends are equal, or the mode does not lie between them.</exception>
    public static Distribution Triangular(double low, double mode, double high) =>
        new TriangularDistribution(DistributionInput.Below(low, high), DistributionInput.Within(mode, low, high), high);

    /// <summary>The beta distribution spread over an interval; over 0 to 1 the posterior of a rate from counts.</summary>
    /// <param name="a">The first shape, above zero; for a rate one half (Jeffreys) plus the number of hits.</param>
    /// <param name="b">The second shape, above zero; for a rate one half plus the number of misses.</param>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end.</param>
    /// <exception cref="WorkbookException">A number is not finite, a shape is not above zero, or the low end is not below the high one.</exception>
    public static Distribution Beta(double a, double b, double low = 0, double high = 1) =>
        new BetaDistribution(DistributionInput.Positive(a), DistributionInput.Positive(b), DistributionInput.Below(low, high), high);

    /// <summary>The values that were seen, each as likely as the others; a value that stands twice counts twice.</summary>
    /// <exception cref="WorkbookException">There is no value, or one is missing or infinite.</exception>
    public static Distribution Empirical(params IEnumerable<double> values) => new EmpiricalDistribution(DistributionInput.Ascending(values));

    /// <summary>One value and no other.</summary>
    /// <exception cref="WorkbookException">The value is not finite.</exception>
    public static Distribution Constant(double value) => new EmpiricalDistribution([DistributionInput.Finite(value)]);

    /// <summary>The value that is not exceeded with a probability.</summary>
    /// <param name="probability">The probability, from 0 to 1; at the ends of a distribution without bounds the value is infinite.</param>
    /// <exception cref="WorkbookException">The probability does not lie between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        DistributionInput.Within(probability, 0, 1);
        Span<double> value = [probability];
        Quantiles(value, value);
        return value[0];
    }

    /// <summary>The distribution in words, such as "uniform from 3 to 5".</summary>
    public sealed override string ToString() => Describe(value => BilingualText.Same(value.ToString("0.####", CultureInfo.InvariantCulture))).ToString();

    /// <summary>The quantile of each probability; the two spans may be the same.</summary>
    internal abstract void Quantiles(ReadOnlySpan<double> probabilities, Span<double> values);

    /// <summary>The probability of a value no greater than this one.</summary>
    internal abstract double Cumulative(double value);

    /// <summary>The distribution in words, its values written as <paramref name="show"/> does.</summary>
    internal abstract BilingualText Describe(Func<double, BilingualText> show);
}
