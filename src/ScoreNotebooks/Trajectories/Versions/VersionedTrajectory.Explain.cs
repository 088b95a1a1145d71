namespace ScoreNotebooks;

public sealed partial class VersionedTrajectory
{
    /// <summary>
    /// Why a shop's total is on one day what it was not on another, each total by the rules of its day. What the change of
    /// the rules did is a share of its own, for every break between the two days; all shares sum to the change.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="from">The day the change starts from.</param>
    /// <param name="to">The day it leads to; it may be the earlier one.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>
    /// As <see cref="Trajectory.Explain"/> gives it: what the shop did is the average over both rules, and what the rules
    /// did is the average over both days.
    /// </returns>
    /// <exception cref="WorkbookException">The shop is unknown; a day lies outside the history, has no rules in force or no total.</exception>
    public ChangeExplanation Explain([Choices("Shops")] string shop, DateOnly from, DateOnly to, CancellationToken cancellation = default)
    {
        History.IndexOfDay(from);
        History.IndexOfDay(to);
        var (earlier, later) = (Under(from), Under(to));
        var change = earlier.Explain(shop, from, to, ReferenceEquals(earlier, later) ? null : later, cancellation);
        return change.Rules is null ? change : change with { RuleSteps = RuleSteps.Of(change, Chain(from, to)) };
    }

    /// <summary>The versions from that of the one day to that of the other, in the order of the change.</summary>
    private IReadOnlyList<(RuleVersion Version, Trajectory Under)> Chain(DateOnly from, DateOnly to)
    {
        var (first, last) = (IndexOn(from), IndexOn(to));
        var step = first <= last ? 1 : -1;
        return [.. Enumerable.Range(0, Math.Abs(last - first) + 1).Select(i => first + (i * step)).Select(at => (Versions.All[at], _under[at].Value))];
    }
}
