namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

public class QuantileTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(10_001)]
    public void Quantiles_without_sorting_are_those_of_the_sorted_sample(int count)
    {
        var random = new Random(count);
        var quantiles = new SampleQuantiles();
        double[] shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
        // Spread out, heaped, with an outlier that puts all else into one bucket, all equal; with values missing.
        Func<int, double>[] samples = [_ => random.NextDouble(), _ => random.Next(4), i => i == 0 ? 1e12 : random.NextDouble(), _ => 7.5, i => i % 3 == 1 ? double.NaN : random.NextDouble()];
        foreach (var sample in samples)
        {
            double[] values = [.. Enumerable.Range(0, count).Select(sample)];
            var found = new double[shares.Length];
            quantiles.Of(values, shares, found);
            double[] ascending = [.. values.Where(value => !double.IsNaN(value)).Order()];
            Assert.Equal(shares.Select(share => Quantile.Of(ascending, share)), found);
        }
    }

    [Fact]
    public void A_sample_of_nothing_has_no_quantiles()
    {
        var found = new double[2];
        new SampleQuantiles().Of([double.NaN, double.NaN], [0.5, 0.9], found);
        Assert.All(found, quantile => Assert.Equal(double.NaN, quantile));
    }
}
