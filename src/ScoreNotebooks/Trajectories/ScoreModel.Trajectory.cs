namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>Scores every shop of a history on every day, as the platform would have: each metric over its own window and lag.</summary>
    /// <param name="history">The daily amounts; columns that the model does not read are left alone.</param>
    /// <param name="partialWindows">
    /// Whether a day whose window begins before the shop's first day of data has a score from the days there are. By
    /// default it has none, because nobody knows what the days before were like.
    /// </param>
    /// <param name="leastShareOfDays">
    /// The share of a window's days, 0 to 1, that need data for a metric to have a value. Days without data are passed
    /// over; 0 means that any one day is enough. See <see cref="Trajectory.DaysWithData"/>.
    /// </param>
    /// <param name="progress">Is told the share of the work that is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="WorkbookException">
    /// The history has none of the model's columns, a column is in another unit than its metric, or a mean or a rate is
    /// given once a day without its number of cases, so that days cannot be put together.
    /// </exception>
    public Trajectory Trajectory(
        ShopHistory history, bool partialWindows = false, double leastShareOfDays = 0, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (!(leastShareOfDays >= 0 && leastShareOfDays <= 1))
            throw new WorkbookException(
                FormattableString.Invariant($"leastShareOfDays is {leastShareOfDays}; it is the share of a window's days that need data, from 0 to 1, such as 0.8."),
                FormattableString.Invariant($"leastShareOfDays 为 {leastShareOfDays}；它是统计窗口内必须有数据的天数占比，应在 0 到 1 之间，例如 0.8。"));
        HistoryFit.RequireSomeMetric(this, history);
        HistoryFit.RefuseDailyRates(this, history);
        var rule = new WindowRule(partialWindows, leastShareOfDays);
        var inputs = new WindowedInputs(new WindowedModel(this), history, rule);
        var notes = ColumnBinding.Bind(inputs.Model.Compiled, inputs.TableOf(history.Days.Count - 1)).Notes;
        var (totals, coverage) = new TrajectoryRun(history, inputs, progress, cancellation).Run();
        return new Trajectory(history, inputs, rule, notes, totals, coverage);
    }
}
