namespace ScoreNotebooks;

/// <summary>A plan that can be carried out, made of what the relaxed problem takes: good plans early let most others be passed over.</summary>
internal static class RelaxedPlan
{
    internal static ulong Of(PlanProblem problem, PlanGoal goal, Outlook outlook)
    {
        var (set, quantity) = (outlook.Chosen, outlook.Quantity);
        foreach (var step in outlook.Steps)
        {
            var wider = With(problem, set, step.To, outlook.Chosen | outlook.Open);
            if (goal is PlanGoal.Highest && double.IsInfinity(goal.LossOf(problem.CostOf(wider), 0))) continue;
            (set, quantity) = (wider, quantity + step.Gain);
            // The relaxed problem is ahead of the plan, which is scored only where that says the target may be met.
            if (goal is PlanGoal.Cheapest cheapest && cheapest.Target.IsMetBy(outlook.Scale.ToScore(quantity)) && cheapest.Target.IsMetBy(problem.ScoreOf(set))) break;
        }

        return goal is PlanGoal.Cheapest ? Trimmed(problem, goal, set, outlook.Chosen) : set;
    }

    // Each measure with all that it requires, unless something taken excludes it.
    private static ulong With(PlanProblem problem, ulong set, ulong added, ulong available)
    {
        foreach (var item in (added & ~set).Items())
        {
            var wider = set | ItemSet.Of(item) | problem.Items[item].Requires;
            if (available.HasAll(wider) && problem.IsConsistent(wider)) set = wider;
        }

        return set;
    }

    /// <summary>The plan without what it does as well without, the dearest first.</summary>
    private static ulong Trimmed(PlanProblem problem, PlanGoal goal, ulong set, ulong kept)
    {
        if (double.IsInfinity(goal.LossOf(0, problem.ScoreOf(set)))) return set;
        foreach (var item in (set & ~kept).Items().OrderByDescending(item => problem.Items[item].Cost))
        {
            var less = set & ~(ItemSet.Of(item) | problem.Items[item].RequiredBy);
            if (less != set && less.HasAll(kept) && double.IsFinite(goal.LossOf(0, problem.ScoreOf(less)))) set = less;
        }

        return set;
    }
}
