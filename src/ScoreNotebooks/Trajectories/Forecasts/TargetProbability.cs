namespace ScoreNotebooks;

/// <summary>How likely a shop's total meets a target on each day ahead, and when it first changes sides.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Target">The points to be reached; NaN when another shop is to be passed.</param>
/// <param name="ShopToPass">The shop to be passed; null for points.</param>
/// <param name="IsMetNow">Whether the last day of the history meets the target.</param>
/// <param name="Days">The days ahead.</param>
/// <param name="Above">The probability of meeting the target on each day, 0 to 1.</param>
/// <param name="Crossing">The first day on which the target is met; of a shop that meets it now, the first on which it no longer is.</param>
public sealed partial record TargetProbability(
    string Shop, double Target, string? ShopToPass, bool IsMetNow, IReadOnlyList<DateOnly> Days, IReadOnlyList<double> Above, CrossingDate Crossing)
{
    /// <summary>The forecast this is from.</summary>
    internal Forecast Forecast { get; init; } = null!;

    /// <summary>The probability on a day, 0 to 1.</summary>
    /// <exception cref="WorkbookException">The forecast does not reach that day.</exception>
    public double On(DateOnly day)
    {
        var at = day.DayNumber - Days[0].DayNumber;
        return at >= 0 && at < Days.Count ? Above[at] : throw ForecastRequest.NoSuchDay(day, Days);
    }

    internal static TargetProbability Of(Forecast forecast, string shop, double target, string? shopToPass, bool isMetNow, TargetPaths paths) =>
        new(shop, target, shopToPass, isMetNow, forecast.Days, paths.Shares(), CrossingDate.Of(forecast.Days, paths, !isMetNow)) { Forecast = forecast };
}
