using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>Makes the forecasts of a backtest and holds them against what came.</summary>
internal sealed class BacktestRun(Trajectory trajectory, int horizon, int paths, int seed)
{
    private static readonly double[] Levels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

    /// <summary>What was found for each day ahead and on either side of the events, over all shops and origins.</summary>
    internal BacktestFindings Run(IReadOnlyList<(int Shop, int Origin)> forecasts, IProgress<double>? progress, CancellationToken cancellation)
    {
        var found = new BacktestRow[forecasts.Count][];
        var done = 0;
        Parallel.For(0, forecasts.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            found[at] = Forecast(forecasts[at].Shop, forecasts[at].Origin, at, cancellation);
            progress?.Report((double)Interlocked.Increment(ref done) / forecasts.Count);
        });
        var events = forecasts.Select(one => DaysToEvent(one.Shop, one.Origin)).ToArray();
        return new BacktestFindings(
            [.. Enumerable.Range(0, horizon).Select(day => BacktestRow.Joined([.. found.Select(rows => rows[day])]))],
            BacktestRow.Joined([.. found.SelectMany((rows, at) => rows.Take(events[at] - 1))]),
            BacktestRow.Joined([.. found.SelectMany((rows, at) => rows.Skip(events[at] - 1))]));
    }

    /// <summary>How many days after an origin an event first begins; beyond the horizon when none does.</summary>
    private int DaysToEvent(int shop, int origin) => trajectory.History.Events
        .Where(happened => happened.Concerns(trajectory.Shops[shop]))
        .Select(happened => happened.From.DayNumber - trajectory.Days[origin].DayNumber)
        .Where(ahead => ahead > 0).Append(horizon + 1).Min();

    private BacktestRow[] Forecast(int shop, int origin, int number, CancellationToken cancellation)
    {
        var totals = trajectory.Totals(trajectory.Shops[shop]).Span;
        var forecast = new ShopForecast(
            trajectory, shop, ShopFit.Of(trajectory, shop, origin), origin, horizon, Scenario.Nothing, paths, unchecked((int)SeedHash.Of((ulong)seed, (ulong)number)));
        var drawn = forecast.Draw([trajectory.Compiled.Root.Score], cancellation)[0];
        var rows = new BacktestRow[horizon];
        for (var day = 0; day < horizon; day++)
        {
            var came = totals[origin + 1 + day];
            var courses = drawn.AsSpan(day * paths, paths);
            rows[day] = double.IsNaN(came) || TensorPrimitives.IsNaNAny<double>(courses)
                ? new BacktestRow(day + 1, day + 1, 0, 0, 0, 0, 0, 0, 0, 0)
                : Compare(day + 1, courses, came, totals[origin], WeekdayMean(totals, origin, day + 1));
        }

        return rows;
    }

    private static BacktestRow Compare(int day, Span<double> courses, double came, double last, double seasonal)
    {
        courses.Sort();
        var quantiles = new double[Levels.Length];
        for (var level = 0; level < quantiles.Length; level++) quantiles[level] = Quantile.Of(courses, Levels[level]);
        var crps = Crps(courses, came);
        return new BacktestRow(
            day, day, 1, Within(2), Within(1), Within(0), Math.Abs(quantiles[3] - came), crps, Math.Abs(last - came), Math.Abs(seasonal - came));

        double Within(int tail) => came >= quantiles[tail] && came <= quantiles[^(tail + 1)] ? 1 : 0;
    }

    /// <summary>E|X − y| − E|X − X′| ÷ 2 over the sample, from its order.</summary>
    private static double Crps(ReadOnlySpan<double> ascending, double came)
    {
        var (away, apart) = (0.0, 0.0);
        for (var i = 0; i < ascending.Length; i++)
        {
            away += Math.Abs(ascending[i] - came);
            apart += ((2.0 * i) + 1 - ascending.Length) * ascending[i];
        }

        return (away / ascending.Length) - (apart / ascending.Length / ascending.Length);
    }

    private static double WeekdayMean(ReadOnlySpan<double> totals, int origin, int ahead)
    {
        var (sum, count) = (0.0, 0);
        for (var day = origin + ahead - (7 * ((ahead + 6) / 7)); day >= 0; day -= 7)
        {
            if (double.IsNaN(totals[day])) continue;
            sum += totals[day];
            count++;
        }

        return count == 0 ? totals[origin] : sum / count;
    }
}
