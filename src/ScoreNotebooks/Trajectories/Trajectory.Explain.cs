namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// Why a shop's total is on one day what it was not on another: the change shared among metrics, and each share
    /// divided between what entered and what left the metric's window.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="from">The day the change starts from.</param>
    /// <param name="to">The day it leads to; it may be the earlier one.</param>
    /// <param name="later">
    /// The trajectory that gives the total on the later day, when the rules or the weights changed in between, such as
    /// <c>model.WithWeights(…).Trajectory(history)</c>; what the rules did is then a share of its own. It must be of the same history.
    /// </param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Shares that sum to the change; exact for up to 16 metrics that differ and for additive models, else sampled with seeded orders.</returns>
    /// <exception cref="WorkbookException">The shop is unknown, a day lies outside the history or has no total, or the later trajectory is of another history.</exception>
    /// <example><c>trajectory.Explain("小店B", from: new DateOnly(2026, 5, 1), to: new DateOnly(2026, 5, 20)).Waterfall()</c></example>
    public ChangeExplanation Explain(
        [Choices("Shops")] string shop, DateOnly from, DateOnly to, Trajectory? later = null, CancellationToken cancellation = default)
    {
        if (later is not null && !ReferenceEquals(later.History, History))
            throw new WorkbookException(
                "The later trajectory is of another history, so what the rules did could not be told from what the numbers did. Make both from one: var history = ShopHistory.Read(…), then model.Trajectory(history) twice.",
                "后一条走势使用的是另一份历史数据，无法区分规则变更的影响与数据本身的变化。请用同一份数据生成两条走势：先 var history = ShopHistory.Read(…)，再分别调用 Trajectory(history)。");
        return ChangeExplainer.Explain(this, later ?? this, shop, from, to, cancellation);
    }
}
