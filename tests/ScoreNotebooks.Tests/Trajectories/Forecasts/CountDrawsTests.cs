using MathNet.Numerics.Distributions;

namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>Drawn counts against the distribution functions of MathNet.Numerics: fed with evenly spread numbers, the share of counts up to each k must be P(X ≤ k).</summary>
public class CountDrawsTests
{
    private const int Numbers = 1 << 16;

    private static readonly float[] Even = [.. Enumerable.Range(0, Numbers).Select(i => (i + 0.5f) / Numbers)];

    public static TheoryData<double, double, double> Counts => new()
    {
        { 0.01, 0, 5e-5 }, { 0.33, 0, 5e-5 }, { 0.33, 0.4, 5e-5 }, { 2, 0.03, 5e-5 }, { 2, 1.5, 5e-5 }, { 7.9, 0, 5e-5 }, { 7.9, 0.05, 5e-5 },
        { 8.1, 0, 0.003 }, { 8.1, 0.05, 0.003 }, { 12.5, 0, 0.003 }, { 12.5, 0.05, 0.003 }, { 16, 0.2, 0.003 }, { 30, 0.03, 0.003 }, { 8.1, 0.3, 5e-5 }, { 55, 1, 5e-5 }, { 90, 0.5, 0.006 }, { 800, 0.01, 0.003 }, { 20000, 0.2, 0.006 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Numbers_of_cases_follow_the_negative_binomial_distribution(double mean, double perDay, double bound)
    {
        var (means, counts) = (new float[Numbers], new float[Numbers]);
        Array.Fill(means, (float)mean);
        CountDraws.GammaPoisson(Even, means, (float)perDay, counts);
        // Shape 1 ÷ perDay; the probability parameter is shape ÷ (shape + mean).
        Func<double, double> exact = perDay == 0
            ? new Poisson(mean).CumulativeDistribution
            : new NegativeBinomial(1 / perDay, 1 / (1 + (perDay * mean))).CumulativeDistribution;
        AssertFollow(counts, exact, bound);
    }

    [Theory]
    [InlineData(1, 0.02, 5e-5)]
    [InlineData(17, 0.02, 5e-5)]
    [InlineData(17, 0.45, 5e-5)]
    [InlineData(17, 0.93, 5e-5)]
    [InlineData(400, 0.02, 5e-5)]
    [InlineData(21, 0.4, 0.003)]
    [InlineData(60, 0.4, 0.003)]
    [InlineData(60, 0.7, 0.003)]
    [InlineData(5000, 0.004, 0.003)]
    public void Outcomes_follow_the_binomial_distribution(int cases, double share, double bound)
    {
        var (numbers, shares, counts) = (new float[Numbers], new float[Numbers], new float[Numbers]);
        Array.Fill(numbers, cases);
        Array.Fill(shares, (float)share);
        CountDraws.Binomial(Even, numbers, shares, counts);
        Assert.All(counts, count => Assert.InRange(count, 0, cases));
        // A share in single precision moves the distribution by up to 2⁻²⁵ of its cases.
        AssertFollow(counts, new Binomial((float)share, cases).CumulativeDistribution, bound);
    }

    [Fact]
    public void No_cases_have_no_outcomes()
    {
        var counts = new float[16];
        Array.Fill(counts, 9);
        CountDraws.Binomial(Even.AsSpan(100, 16), new float[16], [.. Enumerable.Repeat(0.3f, 16)], counts);
        Assert.All(counts, count => Assert.Equal(0, count));
    }

    [Theory]
    [InlineData(1.0, 0.013)]
    [InlineData(4.0, 0.003)]
    [InlineData(50.0, 0.0005)]
    public void The_gamma_quantile_is_off_by_no_more_than_it_says(double shape, double bound)
    {
        var gamma = new Gamma(shape, 1);
        var worst = 0.0;
        for (var i = 0; i < 4000; i++)
        {
            var share = (i + 0.5f) / 4000;
            var normal = LaneFunctions.NormalQuantile(System.Runtime.Intrinsics.Vector256.Create(share));
            var standard = PearsonThree.Of(normal, System.Runtime.Intrinsics.Vector256.Create((float)(2 / Math.Sqrt(shape))))[0];
            worst = Math.Max(worst, Math.Abs(gamma.CumulativeDistribution(Math.Max(0, shape + (Math.Sqrt(shape) * standard))) - share));
        }

        Assert.InRange(worst, 0, bound);
    }

    [Fact]
    public void Logarithm_exponential_and_normal_quantile_agree_with_the_framework_in_single_precision()
    {
        for (var i = 1; i < 2000; i++)
        {
            var x = (float)Math.Exp((i - 1000) / 12.0);
            Near(Math.Log(x), LaneFunctions.Log(System.Runtime.Intrinsics.Vector256.Create(x))[0], 3e-7, 3e-7);
            var power = (i - 1000) / 12f;
            Near(Math.Exp(power), LaneFunctions.Exp(System.Runtime.Intrinsics.Vector256.Create(power))[0], 4e-7, 0);
            var share = (i - 0.5f) / 2000;
            Near(Normal.InvCDF(0, 1, share), LaneFunctions.NormalQuantile(System.Runtime.Intrinsics.Vector256.Create(share))[0], 3e-6, 3e-6);
        }
    }

    [Fact]
    public void Random_numbers_are_even_normal_and_apart()
    {
        var (uniforms, normals, others) = (new float[1 << 18], new float[1 << 18], new float[1 << 18]);
        new PathRandom(1, 1).Uniforms(uniforms);
        new PathRandom(1, 1).Normals(normals);
        new PathRandom(1, 2).Normals(others);
        // Kolmogorov and Smirnov: above 1.95 ÷ √n once in a thousand.
        Assert.InRange(Farthest(uniforms, share => share), 0, 1.95 / Math.Sqrt(uniforms.Length));
        Assert.InRange(Farthest(normals, value => Normal.CDF(0, 1, value)), 0, 1.95 / Math.Sqrt(normals.Length));
        Assert.DoesNotContain(uniforms, share => share is <= 0 or >= 1);
        var correlation = normals.Zip(others, (one, other) => (double)one * other).Sum() / normals.Length;
        Assert.InRange(correlation, -4 / Math.Sqrt(normals.Length), 4 / Math.Sqrt(normals.Length));
    }

    private static double Farthest(float[] sample, Func<double, double> distribution)
    {
        var ascending = sample.Order().ToArray();
        return ascending.Select((value, i) => Math.Abs(distribution(value) - ((i + 0.5) / ascending.Length))).Max();
    }

    private static void AssertFollow(float[] counts, Func<double, double> exact, double bound)
    {
        var upTo = counts.GroupBy(count => count).OrderBy(group => group.Key).ToList();
        var sum = 0;
        foreach (var group in upTo)
        {
            sum += group.Count();
            var share = exact(group.Key);
            Assert.True(Math.Abs(((double)sum / counts.Length) - share) <= bound, $"P(X ≤ {group.Key}) is {share}, of the counts {(double)sum / counts.Length}.");
        }
    }

    private static void Near(double expected, double actual, double relative, double absolute) =>
        Assert.InRange(actual, expected - (relative * Math.Abs(expected)) - absolute, expected + (relative * Math.Abs(expected)) + absolute);
}
