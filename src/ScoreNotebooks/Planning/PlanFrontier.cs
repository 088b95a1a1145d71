namespace ScoreNotebooks;

/// <summary>
/// What more money buys for one shop: plans of rising cost and rising score, none beaten in both by any set of the measures
/// given. From one plan to the next the score does not rise gradually: between two costs the cheaper plan is the best there is.
/// </summary>
/// <param name="Plans">The plans, the cheapest first.</param>
/// <param name="IsComplete">True when these are all such plans; false when there may be more between them.</param>
public sealed partial record PlanFrontier(IReadOnlyList<ImprovementPlan> Plans, bool IsComplete)
{
    /// <summary>The scores as they are.</summary>
    public Scoreboard Scores => Plans[0].Scores;

    /// <summary>The shop.</summary>
    public string Shop => Plans[0].Shop;

    /// <summary>The best plan within a budget, as far as <see cref="Plans"/> know.</summary>
    public ImprovementPlan Within(double budget) => Plans.Last(plan => PlanGoal.IsWithin(plan.Cost, budget) || plan == Plans[0]);

    /// <summary>The highest plan that measures reach.</summary>
    public ImprovementPlan Highest => Plans[^1];
}
