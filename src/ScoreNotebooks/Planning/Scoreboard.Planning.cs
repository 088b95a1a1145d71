namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    internal const int MostNodes = 50_000;

    /// <summary>
    /// The cheapest set of measures that takes a shop to a target, or the one that takes it highest within a budget; with
    /// both, the cheapest within the budget. Exact over all sets: branch and bound over the model's own program, with its
    /// curves, tiers, short boards, floors and caps. Effects are the user's estimates and hold at their worst unless
    /// another <paramref name="robustness"/> is asked for. Where the target cannot be met, the highest reachable plan is given.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="measures">The measures to choose from, at most 64.</param>
    /// <param name="target">The points to reach; null when only the budget counts.</param>
    /// <param name="budget">The most it may cost; null for no limit.</param>
    /// <param name="within">The days within which a measure must show in the score in full; null for any time.</param>
    /// <param name="on">The dimension whose score is meant; null for the total.</param>
    /// <param name="robustness">Which end of the stated ranges the plan must hold at.</param>
    /// <param name="mostNodes">The most partial choices looked at in one search (bounds found anew count as several); when they do not suffice, the plan says how far from the best it can be.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The plan, with what it costs, reaches and rests on.</returns>
    /// <exception cref="WorkbookException">A name is unknown, neither target nor budget is given, requirements go in a circle, or the target is beyond the highest score there is.</exception>
    /// <example><c>scores.Plan("小店B", measures, target: 60)</c></example>
    public ImprovementPlan Plan(
        [Choices("Shops")] string shop, IReadOnlyList<EstimatedMeasure> measures, double? target = null, double? budget = null,
        int? within = null, [Choices("Model.Dimensions.Id")] string? on = null, Robustness robustness = Robustness.Worst, int mostNodes = MostNodes,
        CancellationToken cancellation = default)
    {
        PlanChecks.RequireGoal(target, budget);
        var request = new PlanRequest(this, shop, measures, within, on, robustness);
        if (target is { } points) request.RequireWithinReachOfAll(points);
        return new PlanMaker(request, mostNodes, cancellation).Make(target, budget);
    }

    /// <summary>
    /// What more money buys: the plans that no other beats in both cost and score, from doing nothing to the highest that
    /// measures reach. All of them where there are few; otherwise as many as asked for, each proven on its own.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="measures">The measures to choose from, at most 64.</param>
    /// <param name="within">The days within which a measure must show in the score in full; null for any time.</param>
    /// <param name="on">The dimension whose score is meant; null for the total.</param>
    /// <param name="robustness">Which end of the stated ranges the plans must hold at.</param>
    /// <param name="plans">The most plans found.</param>
    /// <param name="mostNodes">The most partial choices looked at for one plan.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="WorkbookException">As for <see cref="Plan"/>.</exception>
    public PlanFrontier PlanFrontier(
        [Choices("Shops")] string shop, IReadOnlyList<EstimatedMeasure> measures, int? within = null,
        [Choices("Model.Dimensions.Id")] string? on = null, Robustness robustness = Robustness.Worst, int plans = 24, int mostNodes = MostNodes,
        CancellationToken cancellation = default)
    {
        PlanChecks.RequireSome(plans);
        var request = new PlanRequest(this, shop, measures, within, on, robustness);
        return new FrontierMaker(new PlanMaker(request, mostNodes, cancellation), plans).Make();
    }
}
