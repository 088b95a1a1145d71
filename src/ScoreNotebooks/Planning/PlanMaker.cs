namespace ScoreNotebooks;

/// <summary>
/// Makes plans that no other beats: after the cheapest plan for a target the highest of that cost is taken, and after the
/// highest plan within a budget the cheapest of that height.
/// </summary>
internal sealed class PlanMaker
{
    private readonly PlanSearch _search;

    internal PlanMaker(PlanRequest request, int mostNodes, CancellationToken cancellation)
    {
        Request = request;
        Problem = request.ProblemAt(request.Robustness);
        _search = new PlanSearch(Problem, new OutlookFinder(Problem), mostNodes, cancellation);
    }

    internal PlanRequest Request { get; }

    internal PlanProblem Problem { get; }

    internal ImprovementPlan Make(double? target, double? budget)
    {
        var most = budget ?? double.PositiveInfinity;
        if (target is not { } points) return Highest(most) with { Budget = budget };
        var cheapest = _search.Find(new PlanGoal.Cheapest(new ScoreTarget(points), most));
        if (cheapest.Set is not { } set)
            return Highest(most) with { Target = points, Budget = budget, IsReached = false, IsProven = cheapest.IsProven };
        var cost = Problem.CostOf(set);
        var highest = _search.Find(new PlanGoal.Highest(cost), set);
        return Written(highest.Set!.Value, cheapest.Nodes + highest.Nodes) with
        {
            Target = points,
            Budget = budget,
            IsProven = cheapest.IsProven,
            LeastCost = cheapest.IsProven ? cost : cheapest.LeastLoss,
        };
    }

    /// <summary>The highest plan within a budget, and of those the cheapest.</summary>
    internal ImprovementPlan Highest(double budget)
    {
        var highest = _search.Find(new PlanGoal.Highest(budget));
        var set = highest.Set!.Value;
        var score = Problem.ScoreOf(set);
        var cheapest = _search.Find(new PlanGoal.Cheapest(new ScoreTarget(score), budget), set);
        return Written(cheapest.Set!.Value, highest.Nodes + cheapest.Nodes) with
        {
            IsProven = highest.IsProven,
            MostPoints = highest.IsProven ? score : -highest.LeastLoss,
        };
    }

    internal ImprovementPlan Written(ulong set, int nodes) => new PlanWriter(Request, Problem, set).Write() with { PartialChoices = nodes };
}
