namespace ScoreNotebooks.Tests.Sensitivity.Variance;

public class DistributionTests
{
    public static TheoryData<string> All => ["uniform", "normal", "triangular", "triangular, mode at an end", "beta", "beta with poles", "empirical", "constant"];

    [Theory]
    [MemberData(nameof(All))]
    public void Mean_and_variance_are_those_of_its_quantiles(string name)
    {
        var distribution = Named(name);
        var values = Enumerable.Range(0, 20_000).Select(i => distribution.Quantile((i + 0.5) / 20_000)).ToArray();
        var mean = values.Average();
        Assert.Equal(distribution.Mean, mean, 1e-3);
        Assert.Equal(distribution.Variance, values.Average(value => (value - mean) * (value - mean)), 1e-3);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Quantiles_rise_and_undo_the_cumulative_probability(string name)
    {
        var distribution = Named(name);
        var last = double.NegativeInfinity;
        for (var probability = 0.001; probability < 1; probability += 0.001)
        {
            var value = distribution.Quantile(probability);
            Assert.True(value >= last);
            last = value;
            if (distribution.Atoms is null) Assert.Equal(probability, distribution.Cumulative(value), 1e-9);
            else Assert.True(distribution.Cumulative(value) >= probability - 1e-12);
        }
    }

    // The normal quantile of 97.5 % is 1.959964; the median of a triangle from 0 to 1 with mode 1 is √½; beta (2, 1) has
    // the cumulative probability x².
    [Fact]
    public void Known_quantiles_are_met()
    {
        Assert.Equal(10 + (2 * 1.959963984540054), Distribution.Normal(10, 2).Quantile(0.975), 1e-9);
        Assert.Equal(Math.Sqrt(0.5), Distribution.Triangular(0, 1, 1).Quantile(0.5), 1e-12);
        Assert.Equal(Math.Sqrt(0.3), Distribution.Beta(2, 1).Quantile(0.3), 1e-9);
        Assert.Equal([3.0, 3, 5, 7], new[] { 0.1, 0.49, 0.51, 0.99 }.Select(Distribution.Empirical(7, 3, 5, 3).Quantile));
        Assert.Equal(4, Distribution.Constant(4).Quantile(0.2));
    }

    [Fact]
    public void Impossible_distributions_are_refused_with_what_is_possible()
    {
        Assert.Contains("Distribution.Constant", Refused(() => Distribution.Uniform(3, 3)));
        Assert.Contains("above zero", Refused(() => Distribution.Normal(0, 0)));
        Assert.Contains("between 0 and 1", Refused(() => Distribution.Triangular(0, 2, 1)));
        Assert.Contains("above zero", Refused(() => Distribution.Beta(0, 1)));
        Assert.Contains("at least one", Refused(() => Distribution.Empirical()));
        Assert.Contains("finite", Refused(() => Distribution.Empirical(1, double.NaN)));
        Assert.Contains("0 and 1", Refused(() => Distribution.Uniform(0, 1).Quantile(1.5)));
    }

    [Fact]
    public void It_says_what_it_is() => Assert.Equal("uniform from 3 to 5", Distribution.Uniform(3, 5).ToString());

    private static string Refused(Func<object> make) => Assert.Throws<WorkbookException>(make).Message;

    private static Distribution Named(string name) => name switch
    {
        "uniform" => Distribution.Uniform(-1, 2),
        "normal" => Distribution.Normal(1, 0.5),
        "triangular" => Distribution.Triangular(0, 0.2, 1),
        "triangular, mode at an end" => Distribution.Triangular(0, 0, 1),
        "beta" => Distribution.Beta(2, 5, 1, 3),
        "beta with poles" => Distribution.Beta(0.5, 0.5),
        "empirical" => Distribution.Empirical(1, 4, 2, 2),
        _ => Distribution.Constant(2),
    };
}
