namespace ScoreNotebooks;

public sealed partial class RuleVersions
{
    /// <summary>
    /// Scores every shop on every day of a history by the version in force that day. Windows reach back over a change of
    /// the rules: what a new version counts, it counts from the days before it too.
    /// </summary>
    /// <param name="history">The daily amounts that all versions read.</param>
    /// <param name="partialWindows">As for <see cref="ScoreModel.Trajectory"/>.</param>
    /// <param name="leastShareOfDays">As for <see cref="ScoreModel.Trajectory"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="WorkbookException">
    /// No version is in force on any day of the history; or one that is cannot be scored on it, as <see cref="ScoreModel.Trajectory"/> says.
    /// </exception>
    public VersionedTrajectory Trajectory(
        ShopHistory history, bool partialWindows = false, double leastShareOfDays = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (!history.Days.Any(day => Find(day) is not null))
            throw new WorkbookException(
                FormattableString.Invariant($"The history reaches from {history.FirstDay:yyyy-MM-dd} to {history.LastDay:yyyy-MM-dd}. {NoneOn(history.LastDay).Text.English}"),
                FormattableString.Invariant($"历史数据为 {history.FirstDay:yyyy-MM-dd} 至 {history.LastDay:yyyy-MM-dd}。{NoneOn(history.LastDay).Text.Chinese}"));
        return new VersionedTrajectory(this, history, model => model.Trajectory(history, partialWindows, leastShareOfDays, cancellation: cancellation));
    }
}
