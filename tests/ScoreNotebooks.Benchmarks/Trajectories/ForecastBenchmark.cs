namespace ScoreNotebooks.Benchmarks.Trajectories;

/// <summary>
/// How long a fan of ten thousand paths by ninety days takes for one shop, beside a plain loop that draws the same
/// paths one number after another. The target is 60 ms on two cores.
/// </summary>
internal static class ForecastBenchmark
{
    private const int Paths = 10_000;
    private const int PlainPaths = 1_000;
    private const int Days = 90;
    private const int Rounds = 30;
    private const string Shop = "小店B";

    internal static int Run(string folder)
    {
        var model = Model();
        var history = ShopHistory.Read(folder);
        var trajectory = model.Trajectory(history);
        var position = history.IndexOfShop(Shop);
        var fit = ShopFit.Of(trajectory, position, history.Days.Count - 1);
        Console.WriteLine($"{Paths:N0} paths x {Days} days of one shop, {model.Metrics.Count} metrics, {fit.Streams.Columns.Count} daily columns in {fit.Processes.Count} processes, {Environment.ProcessorCount} cores");
        var fitted = BestOfRounds.Of(Rounds, () => GC.KeepAlive(ShopFit.Of(trajectory, position, history.Days.Count - 1))).Seconds;
        GC.KeepAlive(trajectory.Forecast(Days, paths: Paths).Bands(Shop));
        var fan = BestOfRounds.Of(Rounds, () => GC.KeepAlive(trajectory.Forecast(Days, paths: Paths).Bands(Shop)));
        var drawing = BestOfRounds.Of(Rounds, () => GC.KeepAlive(trajectory.Forecast(Days, paths: Paths).ShopOf(position).Draw([trajectory.Compiled.Root.Score], default))).ProcessorSeconds;
        double[] plainTotals = [];
        var plain = BestOfRounds.Of(1, () => plainTotals = new PlainFan(model, history, Shop, fit, seed: 5).Totals(PlainPaths, Days)).Seconds * Paths / PlainPaths;
        Console.WriteLine($"  the fit                 {fitted * 1000:N1} ms (once per shop)");
        Console.WriteLine($"  plain loop              {plain * 1000:N0} ms (one thread; {PlainPaths:N0} paths, times {Paths / PlainPaths})");
        Console.WriteLine($"  the fan                 {fan.Seconds * 1000:N1} ms, {fan.Seconds / plain:N4} of the plain loop; {fan.ProcessorSeconds * 1000:N0} ms of processor time; allocates {fan.AllocatedMegabytes:N0} MB");
        Console.WriteLine($"  of it all but quantiles {drawing * 1000:N0} ms of processor time");
        Agree(trajectory.Forecast(Days, paths: Paths).TotalsOf(position, default), plainTotals);
        return 0;
    }

    private static ScoreModel Model()
    {
        var model = ScoreModels.Load("six-factors");
        return model with { Metrics = [.. model.Metrics.Select(metric => metric with { Window = new MetricWindow(30) })] };
    }

    // Kolmogorov and Smirnov for two samples: farther apart than 1.95 √(1/n + 1/m) once in a thousand.
    private static void Agree(double[] fan, double[] plain)
    {
        var bound = 1.95 * Math.Sqrt((1.0 / Paths) + (1.0 / PlainPaths));
        foreach (var day in new[] { 6, 29, 89 })
        {
            var apart = Farthest(fan.AsSpan(day * Paths, Paths).ToArray(), plain.AsSpan(day * PlainPaths, PlainPaths).ToArray());
            if (!(apart <= bound)) throw new InvalidOperationException($"{day + 1} days ahead the distribution functions are {apart:N3} apart, more than {bound:N3}.");
        }

        Console.WriteLine($"  distributions agree with the plain loop within {bound:N3} (Kolmogorov and Smirnov)");
    }

    private static double Farthest(double[] one, double[] other)
    {
        Array.Sort(one);
        Array.Sort(other);
        var (apart, at) = (0.0, 0);
        for (var i = 0; i < one.Length; i++)
        {
            while (at < other.Length && other[at] <= one[i]) at++;
            apart = Math.Max(apart, Math.Abs(((i + 1.0) / one.Length) - ((double)at / other.Length)));
        }

        return apart;
    }
}
