namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// When the daily rates of a shop's metrics moved to another level, before any window smooths them: the division of the
    /// days into levels that fits best, a penalty for each shift included (PELT, Killick, Fearnhead and Eckley 2012).
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="metric">The metric; all when none is named.</param>
    /// <param name="penalty">
    /// What a shift must gain in twice the log-likelihood (divided by the days' overdispersion); null for 3 ln(days), at
    /// which a year of chance alone hardly ever shows one. Less finds smaller shifts and more false ones.
    /// </param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="WorkbookException">The shop or the metric is unknown, or the penalty is not above zero.</exception>
    public LevelShifts LevelShifts(
        [Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string? metric = null, double? penalty = null, CancellationToken cancellation = default)
    {
        if (penalty is { } price && !(price > 0))
            throw new WorkbookException(
                FormattableString.Invariant($"The penalty is {price}; it is what a shift must gain and is above zero, such as 3 × ln(365) = 17.7."),
                FormattableString.Invariant($"penalty 为 {price}；它是判定一次水平变化所需的最小收益，应大于零，例如 3 × ln(365) = 17.7。"));
        var metrics = metric is null ? Model.Metrics : [Model.Metric(metric)];
        return new LevelShifts(shop, [.. metrics.Select(one => MetricLevels.Find(DailyRates.Of(this, shop, one), Days, penalty, cancellation))], this);
    }

    /// <summary>
    /// What of a shop's days calls for a look: days whose rate lies outside its control limits (p chart; Laney's p′ where
    /// days differ more than by chance), and how many days are left to each gate at today's pace.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="below">A total not to fall below, beside the model's gates; null for none.</param>
    /// <param name="paceDays">Over how many days today's pace is taken, at least 1.</param>
    /// <param name="withPhases">
    /// Whether limits begin anew after each level shift that <see cref="LevelShifts"/> finds: days are then judged by what
    /// was usual in their own phase, so that a lasting change is told once, as a shift, and not again every day.
    /// </param>
    /// <exception cref="WorkbookException">The shop is unknown, or the pace is taken over no day.</exception>
    public TrajectoryAlerts Alerts([Choices("Shops")] string shop, double? below = null, int paceDays = 7, bool withPhases = false)
    {
        if (paceDays < 1)
            throw new WorkbookException(
                $"Today's pace cannot be taken over {paceDays} days; give at least 1.", $"无法按 {paceDays} 天计算当前趋势；至少为 1 天。");
        var charts = Model.Metrics.Select(metric => DailyRates.Of(this, shop, metric)).Where(rates => rates.Count > 0)
            .Select(rates => withPhases ? ControlChart.Of(rates, Days, MetricLevels.Find(rates, Days, null, default).Begins) : ControlChart.Of(rates, Days));
        var gates = Model.Gates.Where(gate => !gate.IsUnknown).Select(gate => GateOutlook.Of(gate.Title, DimensionScores(shop, gate.On).Span, gate.Enter, gate.Keep, paceDays)).ToList();
        if (below is { } line)
            gates.Add(GateOutlook.Of(
                new BilingualText(FormattableString.Invariant($"total of {line:0.##}"), FormattableString.Invariant($"总分 {line:0.##} 分")), Totals(shop).Span, line, line, paceDays));
        return new TrajectoryAlerts(shop, [.. charts], [.. gates.OfType<GateOutlook>()], this) { HasPhases = withPhases };
    }
}
