using ScoreNotebooks.Benchmarks.Trajectories;

namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>
/// The fan against <see cref="PlainDays"/>: the same fit drawn one number after another with the samplers of
/// MathNet.Numerics, each path then scored as a history that went on that way.
/// </summary>
public class PlainDaysTests
{
    private const int Plain = 3_000;
    private const int Drawn = 20_000;
    private const int Ahead = 45;

    private static readonly Trajectory Shops = OtherShops.Model.Trajectory(OtherShops.Make(2, 150, 404));

    private static readonly double[][][] Paths = PlainPaths();

    [Theory]
    [InlineData(null)]
    [InlineData("good_rate")]
    [InlineData("bad_rate")]
    [InlineData("completion")]
    [InlineData("stars")]
    public void Totals_and_metrics_are_distributed_as_when_drawn_one_by_one(string? metric)
    {
        var register = metric is null ? Shops.Compiled.Root.Score : Shops.Compiled.Metrics.First(known => known.Metric.Id == metric).Value;
        var fan = Shops.Forecast(Ahead, paths: Drawn).ShopOf(0).Draw([register], default)[0];
        var continued = OtherShops.Model.Trajectory(Continued());
        foreach (var day in new[] { 3, 16, 44 })
        {
            double[] one = [.. fan.AsSpan(day * Drawn, Drawn)];
            double[] other = [.. continued.Shops.Select(path => (metric is null ? continued.Totals(path) : continued.Values(path, metric)).Span[150 + day])];
            AssertAlike(one, other);
        }
    }

    [Fact]
    public void Every_daily_column_is_distributed_as_when_drawn_one_by_one()
    {
        var forecast = Shops.Forecast(Ahead, paths: Drawn).ShopOf(0);
        var simulation = forecast.Simulation([Shops.Compiled.Root.Score]);
        var blocks = Enumerable.Range(0, Drawn / PathSimulation.PathsPerBlock).Select(simulation.Columns).ToList();
        for (var column = 0; column < forecast.Fit.Streams.Columns.Count; column++)
            foreach (var day in new[] { 0, 20, 44 })
            {
                double[] one = [.. blocks.SelectMany(block => block[column].Skip(day * PathSimulation.PathsPerBlock).Take(PathSimulation.PathsPerBlock)).Select(amount => (double)amount)];
                double[] other = [.. Paths.Select(path => path[column][day])];
                AssertAlike(one, other);
            }
    }

    private static double[][][] PlainPaths()
    {
        var drawn = new PlainDays(Shops.FitOf(0), seed: 11);
        return [.. Enumerable.Range(0, Plain).Select(_ => drawn.Draw(Ahead))];
    }

    private static ShopHistory Continued()
    {
        var (history, streams, days) = (Shops.History, Shops.FitOf(0).Streams, 150 + Ahead);
        var columns = history.Columns.Select(column =>
        {
            var amounts = new double[Plain * days];
            for (var path = 0; path < Plain; path++)
            {
                column.Amounts.Span[..150].CopyTo(amounts.AsSpan(path * days));
                Paths[path][streams.Find(column.Name)!.Value].CopyTo(amounts.AsSpan((path * days) + 150));
            }

            return column with { Amounts = amounts };
        });
        return new ShopHistory([.. Enumerable.Range(0, Plain).Select(path => $"path {path}")], history.FirstDay, [.. columns], history.Means);
    }

    // Kolmogorov and Smirnov for two samples: above 1.95 √(1/n + 1/m) once in a thousand, of counts more rarely; the
    // draws' own approximations, which say that they are off by less than 0.003, come on top.
    private static void AssertAlike(double[] one, double[] other) =>
        Assert.InRange(Farthest(one, other), 0, (1.95 * Math.Sqrt((1.0 / one.Length) + (1.0 / other.Length))) + 0.003);

    private static double Farthest(double[] one, double[] other)
    {
        Array.Sort(one);
        Array.Sort(other);
        var (apart, at) = (0.0, 0);
        for (var i = 0; i < one.Length; i++)
        {
            if (i + 1 < one.Length && one[i + 1] == one[i]) continue;
            while (at < other.Length && other[at] <= one[i]) at++;
            apart = Math.Max(apart, Math.Abs(((i + 1.0) / one.Length) - ((double)at / other.Length)));
        }

        return apart;
    }
}
