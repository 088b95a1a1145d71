using System.Collections.Concurrent;

namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    private readonly ConcurrentDictionary<int, ShopFit> _fits = new();

    /// <summary>
    /// Forecasts the score of the days after the history. What the windows hold already is known; days to come are drawn
    /// from what is fitted to each shop's own days: numbers of cases as Gamma-Poisson, outcomes as Beta-Binomial, means
    /// with the spread of cases and days, each with weekdays, a damped trend and a level that strays from week to week.
    /// Days without data at the end of the history are passed over, as in the score itself.
    /// </summary>
    /// <param name="days">How many days ahead, 1 to 730.</param>
    /// <param name="scenario">What changes; null for nothing.</param>
    /// <param name="paths">How many possible courses are drawn for each shop, 100 to 1,000,000.</param>
    /// <param name="seed">Another seed draws other courses. Scenarios that are forecast with one seed share their chances, so their difference is the scenario's.</param>
    /// <returns>The forecast; a shop's courses are drawn when first asked for.</returns>
    /// <exception cref="WorkbookException">
    /// The numbers are out of range; or the scenario names a metric or column that is not there, or a rate that cannot
    /// be; or the history has too few days.
    /// </exception>
    /// <example><c>trajectory.Forecast(days: 60, Scenario.From(new DateOnly(2026, 6, 1)).Set("complaint_handling", 4.4)).Fan("小店B")</c></example>
    public Forecast Forecast(int days = 30, Scenario? scenario = null, int paths = 10_000, int seed = 1)
    {
        ForecastRequest.RequireDays(days);
        ForecastRequest.RequirePaths(paths);
        return new Forecast(this, days, scenario ?? Scenario.Nothing, paths, seed);
    }

    /// <summary>Forecasts the score under several scenarios with the same chances, to be laid side by side.</summary>
    /// <param name="days">How many days ahead, 1 to 730.</param>
    /// <param name="scenarios">The scenarios; <see cref="Scenario.Nothing"/> for no change.</param>
    /// <exception cref="WorkbookException">As for one scenario; also when two scenarios have the same name.</exception>
    /// <example><c>trajectory.Forecast(days: 60, Scenario.Nothing, mended).Fan("小店B")</c></example>
    public Forecasts Forecast(int days, params Scenario[] scenarios) => new([.. scenarios.Select(scenario => Forecast(days, scenario))]);

    /// <summary>What is fitted to a shop's whole history.</summary>
    internal ShopFit FitOf(int shop)
    {
        if (_fits.TryGetValue(shop, out var known)) return known;
        if (_fits.Count >= MostShopsKept) _fits.Clear();
        return _fits[shop] = ShopFit.Of(this, shop, Days.Count - 1);
    }

    /// <summary>The longest window with its lag, in days.</summary>
    internal int LongestWindow() => Inputs.Columns.OfType<WindowedColumn>().Max(column => column.Window.Days + column.Window.Lag);
}
