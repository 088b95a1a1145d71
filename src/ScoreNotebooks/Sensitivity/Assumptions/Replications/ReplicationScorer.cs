namespace ScoreNotebooks;

/// <summary>
/// The totals of all shops in one replication after another, by the model's own program: points from their source,
/// then the tree with the drawn weights. Used by one thread at a time.
/// </summary>
internal sealed class ReplicationScorer
{
    private readonly ReplicationBanks _banks;
    private readonly ComparedProgram?[,] _drawnPoints;
    private readonly Dictionary<TreePlan, ReplicationTree> _trees = [];

    internal ReplicationScorer(ReplicationBanks banks)
    {
        _banks = banks;
        _drawnPoints = new ComparedProgram?[banks.Choices.Normalisations.Count, banks.Choices.Treatments.Count];
    }

    /// <summary>The total of every shop; NaN for none. Overwritten by the next call.</summary>
    internal ReadOnlySpan<double> Totals(Replication replication)
    {
        var source = _banks.SourceOf(replication.Choices);
        var tree = TreeOf(replication.Choices);
        var shares = _banks.Weights.Shares;
        var totals = source.Varying.Length == 0
            ? tree.Totals(source, shares, replication.Weights)
            : tree.Totals(source, Drawn(source, replication), shares, replication.Weights);
        return totals[.._banks.Shops];
    }

    private ComparedProgram Drawn(PointSource source, Replication replication)
    {
        var program = _drawnPoints[replication.Choices.Normalisation, replication.Choices.Treatment] ??= Prepared(source);
        foreach (var (name, columns) in _banks.Counts.Columns)
            if (source.Compiled.Program.InputOf(name) is var input and >= 0) program.SetColumn(input, columns[replication.Counts]);
        for (var i = 0; i < source.Compiled.Goalposts.Count; i++)
        {
            var goalposts = source.Compiled.Goalposts[i];
            var (slope, shift) = source.LineOf(goalposts, _banks.Goalposts.Worst[i][replication.Goalposts], _banks.Goalposts.Best[i][replication.Goalposts]);
            program.SetNumber(goalposts.Slope, slope);
            program.SetNumber(goalposts.Shift, shift);
        }

        program.Run();
        return program;
    }

    private ComparedProgram Prepared(PointSource source)
    {
        var program = new ComparedProgram(source.Compiled.Program, source.Varying, _banks.Shops, _banks.Rows, source.Sample, source.IsDrawn);
        for (var input = 0; input < source.Columns.Length; input++) program.SetColumn(input, source.Columns[input]);
        return program;
    }

    private ReplicationTree TreeOf(Combination choices)
    {
        var plan = _banks.TreeOf(choices);
        if (_trees.TryGetValue(plan, out var known)) return known;
        return _trees[plan] = new ReplicationTree(plan, _banks.Rows);
    }
}
