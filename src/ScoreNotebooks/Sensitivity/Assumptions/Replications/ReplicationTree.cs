namespace ScoreNotebooks;

/// <summary>
/// The total of every shop from points and weights, by a <see cref="TreePlan"/>: as a whole for points that were drawn;
/// in two parts for points that do not change, the first of which is computed once. Used by one thread at a time.
/// </summary>
internal sealed class ReplicationTree
{
    // Beyond so many numbers nothing is kept.
    private const int MostNumbersKept = 1 << 16;

    private readonly PreparedProgram _whole;
    private readonly PreparedProgram _before;
    private readonly PreparedProgram _after;
    private readonly int _rows;
    private readonly int _ends;
    private readonly Dictionary<PointSource, (double[] Column, bool IsNumber)[]> _kept = [];

    /// <param name="plan">The tree.</param>
    /// <param name="rows">How many rows there are.</param>
    internal ReplicationTree(TreePlan plan, int rows)
    {
        (_rows, _ends) = (rows, plan.Ends);
        _whole = new PreparedProgram(plan.Whole, plan.PlanWhole, SampleStatistics.None, rows);
        _before = new PreparedProgram(plan.Whole, plan.PlanBefore, SampleStatistics.None, rows);
        _after = new PreparedProgram(plan.After, plan.PlanAfter, SampleStatistics.None, rows);
    }

    /// <summary>The totals from points that are the same in every replication; overwritten by the next call.</summary>
    /// <param name="source">The points.</param>
    /// <param name="shares">For each weight its shares in all draws.</param>
    /// <param name="draw">Which draw.</param>
    internal ReadOnlySpan<double> Totals(PointSource source, double[][] shares, int draw)
    {
        if (!_kept.TryGetValue(source, out var ends)) ends = EndsOf(source);
        for (var end = 0; end < ends.Length; end++)
            if (ends[end].IsNumber) _after.SetNumber(end, ends[end].Column[0]);
            else _after.SetColumn(end, ends[end].Column);
        return Weighed(_after, _ends, shares, draw);
    }

    /// <summary>The totals from points some of which were drawn; overwritten by the next call.</summary>
    internal ReadOnlySpan<double> Totals(PointSource source, ComparedProgram drawn, double[][] shares, int draw)
    {
        for (var point = 0; point < source.Registers.Length; point++)
            _whole.SetColumn(point, source.VaryingPlaces[point] is var place and >= 0 ? drawn.Result(place) : source.Fixed[point]);
        return Weighed(_whole, source.Registers.Length, shares, draw);
    }

    private (double[] Column, bool IsNumber)[] EndsOf(PointSource source)
    {
        for (var point = 0; point < source.Registers.Length; point++) _before.SetColumn(point, source.Fixed[point]);
        _before.Run(_rows);
        // Where nothing is missing, what says so is the number 1.
        var ends = Enumerable.Range(0, _ends).Select(end => (double[])_before.Result(end).Clone())
            .Select(column => (column, !column.AsSpan().ContainsAnyExcept(column[0]))).ToArray();
        if ((long)_ends * _rows <= MostNumbersKept) _kept[source] = ends;
        return ends;
    }

    private ReadOnlySpan<double> Weighed(PreparedProgram program, int first, double[][] shares, int draw)
    {
        for (var weight = 0; weight < shares.Length; weight++) program.SetNumber(first + weight, shares[weight][draw]);
        program.Run(_rows);
        return program.Result(0);
    }
}
