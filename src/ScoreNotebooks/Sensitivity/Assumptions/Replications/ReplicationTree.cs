namespace ScoreNotebooks;

/// <summary>
/// The total of every shop from points and weights, by a <see cref="TreePlan"/>; what depends on points alone is
/// computed once for points that do not change. Used by one thread at a time.
/// </summary>
internal sealed class ReplicationTree
{
    // Beyond so many numbers nothing is kept.
    private const int MostNumbersKept = 1 << 16;

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
        _before = new PreparedProgram(plan.Before, plan.PlanBefore, SampleStatistics.None, rows);
        _after = new PreparedProgram(plan.After, plan.PlanAfter, SampleStatistics.None, rows);
    }

    /// <summary>Takes points that are the same in every replication.</summary>
    internal void SetPoints(PointSource source)
    {
        if (_kept.TryGetValue(source, out var kept))
        {
            SetEnds(kept);
            return;
        }

        for (var point = 0; point < source.Registers.Length; point++) _before.SetColumn(point, source.Fixed[point]);
        _before.Run(_rows);
        var ends = Enumerable.Range(0, _ends).Select(end => End(_before.Result(end))).ToArray();
        if ((long)_ends * _rows <= MostNumbersKept) _kept[source] = [.. ends.Select(end => ((double[])end.Column.Clone(), end.IsNumber))];
        SetEnds(ends);
    }

    /// <summary>Takes points some of which were drawn for this replication.</summary>
    internal void SetPoints(PointSource source, ComparedProgram drawn)
    {
        for (var point = 0; point < source.Registers.Length; point++)
            _before.SetColumn(point, source.VaryingPlaces[point] is var place and >= 0 ? drawn.Result(place) : source.Fixed[point]);
        _before.Run(_rows);
        for (var end = 0; end < _ends; end++)
        {
            var (column, isNumber) = End(_before.Result(end));
            if (isNumber) _after.SetNumber(end, column[0]);
            else _after.SetColumn(end, column);
        }
    }

    /// <summary>The total of every row; overwritten by the next call.</summary>
    /// <param name="shares">For each weight its shares in all draws.</param>
    /// <param name="draw">Which draw.</param>
    internal ReadOnlySpan<double> Totals(double[][] shares, int draw)
    {
        for (var weight = 0; weight < shares.Length; weight++) _after.SetNumber(_ends + weight, shares[weight][draw]);
        _after.Run(_rows);
        return _after.Result(0);
    }

    private void SetEnds((double[] Column, bool IsNumber)[] ends)
    {
        for (var end = 0; end < ends.Length; end++)
            if (ends[end].IsNumber) _after.SetNumber(end, ends[end].Column[0]);
            else _after.SetColumn(end, ends[end].Column);
    }

    // Where nothing is missing, what says so is the number 1.
    private static (double[] Column, bool IsNumber) End(double[] column) => (column, !column.AsSpan().ContainsAnyExcept(column[0]));
}
