namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>The promise of the bands, held against histories of another family than the forecast fits (see <see cref="OtherShops"/>).</summary>
public class CalibrationTests
{
    [Fact]
    public void Bands_hold_what_they_promise_on_two_hundred_histories_of_another_family()
    {
        const int Shops = 200, Days = 220, Horizon = 30;
        var trajectory = OtherShops.Model.Trajectory(OtherShops.Make(Shops, Days, seed: 1000));
        // Two origins per history, thirty days apart, so that no day is forecast twice.
        var forecasts = Enumerable.Range(0, Shops).SelectMany(shop => new[] { (shop, Days - 1 - (2 * Horizon)), (shop, Days - 1 - Horizon) }).ToList();
        var all = BacktestRow.Joined(new BacktestRun(trajectory, Horizon, paths: 320, seed: 1).Run(forecasts, null, default));
        Assert.Equal(Shops * 2 * Horizon, all.Count);
        Assert.InRange(all.Coverage90, 0.87, 0.93);
        Assert.InRange(all.Coverage80, 0.76, 0.84);
        Assert.InRange(all.Coverage50, 0.45, 0.55);
        Assert.True(all.Error < 0.85 * all.PersistenceError, $"Error {all.Error}, persistence {all.PersistenceError}.");
        Assert.True(all.Error < 0.85 * all.SeasonalError, $"Error {all.Error}, weekday mean {all.SeasonalError}.");
        Assert.True(all.Crps < all.Error);
    }
}
