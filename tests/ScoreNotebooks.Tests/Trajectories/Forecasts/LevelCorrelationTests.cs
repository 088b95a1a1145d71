using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;
using ScoreNotebooks.Benchmarks.Trajectories;

namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>Levels that stray together.</summary>
public class LevelCorrelationTests
{
    private const int Weeks = 40;

    [Fact]
    public void A_correlation_is_what_errors_have_in_common_over_what_was_seen_and_three_weeks()
    {
        // In common 1·1·2·2 + 0.5·0.5·1·(−1) = 3.75; seen (1·1)² + (0.5·0.5)² = 1.0625; 3.75 ÷ (1.0625 + 3) = 0.9231.
        // The first week of the longer series has no counterpart.
        var correlations = LevelCorrelation.Of([[new(5, 1), new(2, 1), new(1, 0.5)], [new(2, 1), new(-1, 0.5)]]);
        Assert.Equal(0.9231, correlations[0, 1], 1e-4);
        Assert.Equal(correlations[0, 1], correlations[1, 0]);
        Assert.Equal(1, correlations[0, 0]);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.0)]
    [InlineData(-0.6)]
    public void A_correlation_of_drawn_levels_is_found_again_somewhat_nearer_to_zero(double correlation)
    {
        var found = Enumerable.Range(0, 200).Select(seed => Found(correlation, Weeks, seed)).ToArray();
        var (mean, error) = (found.Mean(), found.StandardDeviation() / Math.Sqrt(found.Length));
        // Half of the errors' variance is straying at the least, so that of forty weeks ten are seen: kept are 10 ÷ 13 or more.
        Assert.InRange(Math.Abs(mean), (Math.Abs(correlation) * 10 / 13) - (4 * error), Math.Abs(correlation) + (4 * error));
        Assert.True(mean * correlation >= 0);
    }

    [Fact]
    public void Fewer_weeks_leave_a_correlation_nearer_to_zero()
    {
        double Mean(int weeks) => Enumerable.Range(0, 200).Average(seed => Found(0.8, weeks, seed));
        Assert.True(Mean(6) < Mean(12) && Mean(12) < Mean(40));
    }

    [Fact]
    public void The_factor_gives_the_correlations_and_draws_contradictory_ones_together()
    {
        double[,] sound = { { 1, 0.5, -0.2 }, { 0.5, 1, 0.3 }, { -0.2, 0.3, 1 } };
        Assert.Equal(0, (Product(sound) - Matrix<double>.Build.DenseOfArray(sound)).InfinityNorm(), 1e-12);
        // What goes with a common third cannot go against one another.
        double[,] contradictory = { { 1, -0.95, 0.95 }, { -0.95, 1, 0.95 }, { 0.95, 0.95, 1 } };
        var product = Product(contradictory);
        for (var i = 0; i < 3; i++)
            for (var j = 0; j < 3; j++)
            {
                Assert.Equal(i == j ? 1 : Math.Abs(product[i, j]), product[i, j] * Math.Sign(contradictory[i, j]), 1e-12);
                Assert.InRange(Math.Abs(product[i, j]), 0, Math.Abs(contradictory[i, j]));
            }
    }

    [Fact]
    public void Drawn_weeks_stray_together_as_when_drawn_one_by_one()
    {
        // Orders and complaints per order, which fall when orders rise.
        var random = new Random(8);
        var level = 0.0;
        double[] levels = [.. Enumerable.Range(0, 280).Select(day => day % 7 == 0 ? level = (0.8 * level) + (0.25 * Normal.Sample(random, 0, 1)) : level)];
        var trajectory = SmallHistory.Rate("complaints / orders").Trajectory(SmallHistory.Of(
            ("complaints", [[.. levels.Select(step => (double)new Poisson(60 * Math.Exp(-step), random).Sample())]]),
            ("orders", [[.. levels.Select(step => (double)new Poisson(40 * Math.Exp(step), random).Sample())]])));
        var forecast = trajectory.Forecast(40, paths: 100).ShopOf(0);
        var simulation = forecast.Simulation([trajectory.Compiled.Root.Score]);
        var (complaints, orders) = (forecast.Fit.Streams.Find("complaints")!.Value, forecast.Fit.Streams.Find("orders")!.Value);
        const int Blocks = 60, Plain = 3_000;
        var drawn = Enumerable.Range(0, Blocks).Select(simulation.Columns).SelectMany(block => Enumerable.Range(0, PathSimulation.PathsPerBlock).Select(path =>
            (Complaints: InWeek(day => block[complaints][(day * PathSimulation.PathsPerBlock) + path]), Orders: InWeek(day => block[orders][(day * PathSimulation.PathsPerBlock) + path])))).ToList();
        var plainDays = new PlainDays(forecast.Fit, 3);
        var plain = Enumerable.Range(0, Plain).Select(_ => plainDays.Draw(40)).Select(path =>
            (Complaints: InWeek(day => path[complaints][day]), Orders: InWeek(day => path[orders][day]))).ToList();
        var (one, other) = (Together(drawn), Together(plain));
        Assert.InRange(one, -1, -0.3);
        // Four standard errors of the difference of two rank correlations.
        Assert.Equal(other, one, 4 * Math.Sqrt((1.0 / Plain) + (1.0 / drawn.Count)));

        static double InWeek(Func<int, double> amount) => Enumerable.Range(28, 7).Sum(amount);
        static double Together(List<(double Complaints, double Orders)> paths) =>
            Correlation.Spearman(paths.Select(path => path.Complaints / path.Orders), paths.Select(path => path.Orders));
    }

    private static double Found(double correlation, int weeks, int seed)
    {
        var random = new Random(seed);
        var (one, other, variances) = (new double[weeks], new double[weeks], new double[weeks]);
        var (first, second) = (0.0, 0.0);
        for (var week = 0; week < weeks; week++)
        {
            var common = Normal.Sample(random, 0, 1);
            first = (0.8 * first) + (0.3 * common);
            second = (0.8 * second) + (0.3 * ((correlation * common) + (Math.Sqrt(1 - (correlation * correlation)) * Normal.Sample(random, 0, 1))));
            one[week] = first + (0.1 * Normal.Sample(random, 0, 1));
            other[week] = second + (0.1 * Normal.Sample(random, 0, 1));
            variances[week] = 0.01;
        }

        return LevelCorrelation.Of([LevelPosterior.Of(one, variances, 1).Surprises, LevelPosterior.Of(other, variances, 1).Surprises])[0, 1];
    }

    private static Matrix<double> Product(double[,] correlations)
    {
        var factor = Matrix<double>.Build.DenseOfArray(LevelCorrelation.Factor(correlations));
        return factor * factor.Transpose();
    }
}
