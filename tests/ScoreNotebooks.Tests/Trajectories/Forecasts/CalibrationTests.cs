namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>
/// The promise of the bands, held against histories of another family than the forecast fits (see
/// <see cref="OtherShops"/>). What the forecast takes for granted of a level before it has seen it (how large its
/// deviations are, how quickly a trend fades) was chosen while looking at the histories of the seeds 1000 and 5000, so
/// those cannot tell whether it holds. Those of the seeds below were drawn once the forecast was settled and looked at
/// once: their bands held 49.8, 78.5, 89.0 and 94.3 of 100 totals. Nothing was changed after that.
/// </summary>
public class CalibrationTests
{
    private const int Shops = 200;
    private const int Days = 220;
    private const int Horizon = 30;
    private const int Paths = 320;

    private static readonly double[] Levels = [0.025, 0.05, 0.1, 0.25, 0.75, 0.9, 0.95, 0.975];

    [Fact]
    public void Bands_hold_what_they_promise_on_four_hundred_fresh_histories_of_another_family_in_every_week_ahead()
    {
        var ranks = Ranks(31_415_900).Concat(Ranks(27_182_800)).ToList();
        foreach (var (first, last) in new[] { (1, 7), (8, 14), (15, 21), (22, 30), (1, 30) })
            foreach (var (share, tail) in new[] { (0.5, 3), (0.8, 2), (0.9, 1), (0.95, 0) })
            {
                var held = ranks.Average(days => days[(first - 1)..last].Average(rank => rank > tail && rank < Levels.Length - tail ? 1.0 : 0));
                // Days of one forecast are nearly one: of 800 forecasts the standard error is √(p(1 − p) ÷ 800), 0.011
                // for 90%. Three of them, and one point because the family is another and 320 courses end a band
                // about half a point too early.
                Assert.InRange(held, share - (3 * Math.Sqrt(share * (1 - share) / ranks.Count)) - 0.01, share + (3 * Math.Sqrt(share * (1 - share) / ranks.Count)) + 0.01);
            }
    }

    [Fact]
    public void Bands_hold_and_errors_stay_below_those_of_simple_forecasts_on_the_histories_it_was_made_with()
    {
        var (trajectory, forecasts) = Made(1000);
        var all = BacktestRow.Joined(new BacktestRun(trajectory, Horizon, Paths, seed: 1).Run(forecasts, null, default).ByDay);
        Assert.Equal(Shops * 2 * Horizon, all.Count);
        Assert.InRange(all.Coverage90, 0.87, 0.93);
        Assert.InRange(all.Coverage80, 0.76, 0.84);
        Assert.InRange(all.Coverage50, 0.45, 0.55);
        Assert.True(all.Error < 0.85 * all.PersistenceError, $"Error {all.Error}, persistence {all.PersistenceError}.");
        Assert.True(all.Error < 0.85 * all.SeasonalError, $"Error {all.Error}, weekday mean {all.SeasonalError}.");
        Assert.True(all.Crps < all.Error);
    }

    /// <summary>For each forecast and day ahead, how many of the levels' quantiles the total came to or passed.</summary>
    private static IEnumerable<int[]> Ranks(int seed)
    {
        var (trajectory, forecasts) = Made(seed);
        var ranks = new int[forecasts.Count][];
        Parallel.For(0, forecasts.Count, at =>
        {
            var (shop, origin) = forecasts[at];
            var forecast = new ShopForecast(trajectory, shop, ShopFit.Of(trajectory, shop, origin), origin, Horizon, Scenario.Nothing, Paths, seed + at);
            var quantiles = ShopForecast.Quantiles(forecast.Draw([trajectory.Compiled.Root.Score], default)[0], Paths, Levels);
            var totals = trajectory.Totals(trajectory.Shops[shop]).Span;
            ranks[at] = new int[Horizon];
            for (var day = 0; day < Horizon; day++)
            {
                var came = totals[origin + 1 + day];
                ranks[at][day] = quantiles.Count(ofLevel => came >= ofLevel[day]);
            }
        });
        return ranks;
    }

    // Two origins per history, thirty days apart, so that no day is forecast twice.
    private static (Trajectory Trajectory, List<(int Shop, int Origin)> Forecasts) Made(int seed) => (
        OtherShops.Model.Trajectory(OtherShops.Make(Shops, Days, seed)),
        [.. Enumerable.Range(0, Shops).SelectMany(shop => new[] { (shop, Days - 1 - (2 * Horizon)), (shop, Days - 1 - Horizon) })]);
}
