namespace ScoreNotebooks;

/// <summary>
/// Finds the best set of measures by branch and bound (Land &amp; Doig 1960), best bound first: a measure is taken or left, and
/// what cannot beat the best plan known is not looked at. When the limit of partial choices is reached, what is open tells
/// how much better a plan could be at most.
/// </summary>
/// <param name="problem">The problem.</param>
/// <param name="outlooks">The bounds.</param>
/// <param name="mostNodes">The most partial choices looked at; new tables of gains count as several.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class PlanSearch(PlanProblem problem, OutlookFinder outlooks, int mostNodes, CancellationToken cancellation)
{
    // A plan made of the relaxed problem takes as long as many bounds, and is seldom better than that of a neighbour.
    private const int FirstNodes = 64;
    private const int NodesPerPlan = 8;

    // So many difference walks take as long as the rest of what is done for a partial choice.
    private const int WalksPerNode = 16;

    private readonly PriorityQueue<Node, (double, int, int)> _open = new();
    private PlanGoal _goal = null!;
    private ulong? _best;
    private double _loss;
    private int _nodes;
    private int _effort;

    /// <summary>The best plan for a goal; to begin with, a plan known to do.</summary>
    internal SearchOutcome Find(PlanGoal goal, ulong? known = null)
    {
        (_goal, _best, _loss, _nodes, _effort) = (goal, null, double.PositiveInfinity, 0, 0);
        _open.Clear();
        if (known is { } plan) Try(plan);
        Add(0, problem.Allowed, outlooks.Root, double.NegativeInfinity, 0);
        while (_open.TryPeek(out var node, out _) && CanBeat(node.LeastLoss))
        {
            if (_effort >= mostNodes) return new SearchOutcome(_best, _loss, node.LeastLoss, _nodes);
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
        if (hasAll) Add(chosen, Without(left, excluded), node.Tables, node.LeastLoss, node.Depth + 1);
        Add(node.Chosen, Without(node.Open, ItemSet.Of(node.Item)), node.Tables, node.LeastLoss, node.Depth + 1);
    }

    /// <summary>Open measures but for those left out and those that cannot be without them.</summary>
    private ulong Without(ulong open, ulong leftOut)
    {
        foreach (var item in leftOut.Items()) open &= ~(ItemSet.Of(item) | problem.Items[item].RequiredBy);
        return open;
    }

    private void Add(ulong chosen, ulong open, GainTables tables, double leastLoss, int depth)
    {
        _nodes++;
        _effort++;
        Try(chosen);
        if (open == 0) return;
        var outlook = outlooks.Find(chosen, open, tables);
        if (outlook.Tables != tables) _effort += outlook.Tables.Walks / WalksPerNode;
        leastLoss = Math.Max(leastLoss, _goal.LeastLossOf(outlook, out var critical));
        if (!CanBeat(leastLoss)) return;
        if (_nodes < FirstNodes || _nodes % NodesPerPlan == 0) Try(RelaxedPlan.Of(problem, _goal, outlook));
        if (CanBeat(leastLoss)) _open.Enqueue(new Node(chosen, open, outlook.Tables, leastLoss, depth, ItemToBranchOn(outlook, critical)), (leastLoss, -depth, _nodes));
    }

    private void Try(ulong set)
    {
        var loss = _goal.LossOf(problem.CostOf(set), problem.ScoreOf(set));
        if (!CanBeat(loss)) return;
        (_best, _loss) = (set, loss);
    }

    // Measures that the relaxed problem takes although they cannot be together are settled first, then what it takes in
    // part, then anything that it takes.
    private int ItemToBranchOn(Outlook outlook, GainStep? critical)
    {
        var taken = 0UL;
        foreach (var step in outlook.Steps)
        {
            if (step == critical && _goal is PlanGoal.Cheapest) break;
            taken |= step.To;
        }

        taken &= outlook.Open;
        foreach (var item in taken.Items())
            if ((problem.Items[item].Excludes & taken) != 0) return item;
        var split = critical is { } partial ? (partial.From ^ partial.To) & outlook.Open : 0;
        if (split == 0) split = taken == 0 ? outlook.Open : taken;
        return split.Items().MaxBy(item => problem.Items[item].Cost);
    }

    private readonly record struct Node(ulong Chosen, ulong Open, GainTables Tables, double LeastLoss, int Depth, int Item);
}
