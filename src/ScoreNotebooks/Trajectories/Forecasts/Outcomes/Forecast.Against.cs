namespace ScoreNotebooks;

public sealed partial class Forecast
{
    /// <summary>Holds the forecast against what then happened.</summary>
    /// <param name="later">The trajectory of a history that reaches further, such as the one that <see cref="ScoreNotebooks.Trajectory.Until"/> was asked of.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="metric">The id of a metric; null for the total.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">As for <see cref="Bands"/>; also when the later history has no such shop, reaches none of the days ahead, or no value came on any of them.</exception>
    /// <example><c>trajectory.Until(new DateOnly(2026, 5, 5)).Forecast(days: 26).Against(trajectory, "小店B")</c></example>
    public ForecastOutcome Against(
        Trajectory later, [Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string? metric = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(later);
        var reached = later.Days[^1].DayNumber - Days[0].DayNumber + 1;
        if (reached < 1 || later.Days[0] > Days[0]) throw NothingCame(later);
        var bands = Bands(shop, metric, cancellation);
        var values = metric is null ? later.Totals(shop) : later.Values(shop, metric);
        var first = later.History.IndexOfDay(Days[0]);
        var came = values.Slice(first, Math.Min(reached, Days.Count)).ToArray();
        if (!came.AsSpan().ContainsAnyExcept(double.NaN)) throw NothingCame(later);
        var then = metric is null ? Trajectory.Totals(shop) : Trajectory.Values(shop, metric);
        return new ForecastOutcome(bands, came) { Then = then.Span[^1], Trajectory = later };
    }

    private WorkbookException NothingCame(Trajectory later)
    {
        var (days, known) = (new DayRange(Days[0], Days[^1]), new DayRange(later.Days[0], later.Days[^1]));
        return new WorkbookException(
            $"The forecast is of {days}, and the trajectory it is held against has no value on any of these days (it reaches over {known}). Make the forecast on an earlier day: trajectory.Until(day).Forecast(…).Against(trajectory, shop).",
            $"预测的日期为 {days}，而用来对照的走势（{known}）在这些日期没有数值。请用更早的日期作预测：trajectory.Until(日期).Forecast(…).Against(trajectory, 店铺)。");
    }
}
