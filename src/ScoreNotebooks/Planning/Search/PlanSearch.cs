namespace ScoreNotebooks;

/// <summary>
/// Finds the best set of measures by branch and bound (Land &amp; Doig 1960), best bound first: a measure is taken or left, and
/// what cannot beat the best plan known is not looked at. When the limit of partial choices is reached, what is open tells
/// how much better a plan could be at most.
/// </summary>
/// <param name="problem">The problem.</param>
/// <param name="outlooks">The bounds.</param>
/// <param name="mostNodes">The most partial choices looked at.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class PlanSearch(PlanProblem problem, OutlookFinder outlooks, int mostNodes, CancellationToken cancellation)
{
    private readonly PriorityQueue<Node, (double, int, int)> _open = new();
    private PlanGoal _goal = null!;
    private ulong? _best;
    private double _loss;
    private int _nodes;

    /// <summary>The best plan for a goal; to begin with, a plan known to do.</summary>
    internal SearchOutcome Find(PlanGoal goal, ulong? known = null)
    {
        (_goal, _best, _loss, _nodes) = (goal, null, double.PositiveInfinity, 0);
        _open.Clear();
        if (known is { } plan) Try(plan);
        Add(0, problem.Allowed, double.NegativeInfinity, 0);
        while (_open.TryPeek(out var node, out _) && CanBeat(node.LeastLoss))
        {
            if (_nodes >= mostNodes) return new SearchOutcome(_best, _loss, node.LeastLoss, _nodes);
            cancellation.ThrowIfCancellationRequested();
            _open.Dequeue();
            Branch(node);
        }

        return new SearchOutcome(_best, _loss, _loss, _nodes);
    }

    private bool CanBeat(double leastLoss) =>
        leastLoss < (double.IsFinite(_loss) ? _loss - OutlookFinder.Rounding * Math.Max(1, Math.Abs(_loss)) : _loss);

    private void Branch(Node node)
    {
        var item = problem.Items[node.Item];
        var chosen = node.Chosen | ItemSet.Of(node.Item) | item.Requires;
        var left = node.Open & ~chosen;
        var excluded = 0UL;
        foreach (var taken in (chosen & ~node.Chosen).Items()) excluded |= problem.Items[taken].Excludes;
        var hasAll = (node.Chosen | node.Open).HasAll(chosen) && (excluded & chosen) == 0;
        if (hasAll) Add(chosen, Without(left, excluded), node.LeastLoss, node.Depth + 1);
        Add(node.Chosen, Without(node.Open, ItemSet.Of(node.Item)), node.LeastLoss, node.Depth + 1);
    }

    /// <summary>Open measures but for those left out and those that cannot be without them.</summary>
    private ulong Without(ulong open, ulong leftOut)
    {
        foreach (var item in leftOut.Items()) open &= ~(ItemSet.Of(item) | problem.Items[item].RequiredBy);
        return open;
    }

    private void Add(ulong chosen, ulong open, double leastLoss, int depth)
    {
        _nodes++;
        Try(chosen);
        if (open == 0) return;
        var outlook = outlooks.Find(chosen, open);
        leastLoss = Math.Max(leastLoss, _goal.LeastLossOf(outlook, out var critical));
        if (!CanBeat(leastLoss)) return;
        Try(RelaxedPlan.Of(problem, _goal, outlook));
        if (CanBeat(leastLoss)) _open.Enqueue(new Node(chosen, open, leastLoss, depth, ItemToBranchOn(outlook, critical)), (leastLoss, -depth, _nodes));
    }

    private void Try(ulong set)
    {
        var loss = _goal.LossOf(problem.CostOf(set), problem.ScoreOf(set));
        if (!CanBeat(loss)) return;
        (_best, _loss) = (set, loss);
    }

    // What the relaxed problem takes in part is settled first; else what it takes, else anything.
    private int ItemToBranchOn(Outlook outlook, GainStep? critical)
    {
        var split = critical is { } step ? step.From ^ step.To : 0;
        if (split == 0) split = outlook.Steps.Count > 0 ? outlook.Steps[0].To : outlook.Open;
        return split.Items().MaxBy(item => problem.Items[item].Cost);
    }

    private readonly record struct Node(ulong Chosen, ulong Open, double LeastLoss, int Depth, int Item);
}
