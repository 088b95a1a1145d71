namespace ScoreNotebooks;

/// <summary>A place of a <see cref="MetricPath"/>, with the bends of the metrics' own curves that lie there.</summary>
/// <param name="At">Where it is along the path.</param>
/// <param name="Bends">The bends that lie there, each with the metric that has it.</param>
internal sealed record PathPlace(double At, IReadOnlyList<(MetricMove Move, Bend Bend)> Bends)
{
    internal bool IsStep => Bends.Any(bend => bend.Bend.IsStep);
}

/// <summary>
/// A straight line through the values of one shop's metrics: one metric over its range, or several that move together.
/// Its places are the ends, the marks asked for and every bend or step of the metrics' curves between them, so that
/// between two places the points of each metric are linear.
/// </summary>
internal sealed class MetricPath
{
    // Where a path has no end it is laid out in stretches that double, as far as anyone will go.
    private const int Stretches = 30;

    private readonly SortedDictionary<double, PathPlace> _places = [];

    /// <param name="shop">The row of the shop.</param>
    /// <param name="moves">How each metric moves.</param>
    /// <param name="from">Where the path begins; may be infinite.</param>
    /// <param name="to">Where it ends; may be infinite.</param>
    /// <param name="marks">Further places wanted.</param>
    internal MetricPath(int shop, IReadOnlyList<MetricMove> moves, double from, double to, params IReadOnlyList<double> marks)
    {
        Shop = shop;
        Moves = moves;
        IsEndlessBefore = double.IsInfinity(from);
        IsEndlessAfter = double.IsInfinity(to);
        foreach (var end in new[] { from, to }.Where(double.IsFinite)) Mark(end);
        foreach (var mark in marks) Mark(mark);
        foreach (var move in moves)
            foreach (var bend in move.Bends)
                if (move.PlaceOf(bend.Value) is var place && place >= from && place <= to) Mark(place, (move, bend));
        if (moves.Count > 1) MarkEndsOfReach(from, to);
        LayOut();
    }

    /// <summary>The row of the shop.</summary>
    internal int Shop { get; }

    /// <summary>How each metric moves.</summary>
    internal IReadOnlyList<MetricMove> Moves { get; }

    /// <summary>True when the path comes from infinity.</summary>
    internal bool IsEndlessBefore { get; }

    /// <summary>True when the path goes on to infinity.</summary>
    internal bool IsEndlessAfter { get; }

    /// <summary>The places, ascending.</summary>
    internal IReadOnlyCollection<PathPlace> Places => _places.Values;

    /// <summary>One metric over the values from one end to the other; places are its values.</summary>
    internal static MetricPath Over(WhatIfProgram whatIf, int shop, MetricCurve curve, ValueRange range, params IReadOnlyList<double> marks) =>
        new(shop, [new MetricMove(curve, 0, 1, whatIf.BendsOf(curve))], range.Low, range.High, marks);

    /// <summary>Adds a place where something other than a metric's own curve bends.</summary>
    internal void Mark(double at) => _places.TryAdd(at, new PathPlace(at, []));

    /// <summary>The row of a place: just before it (-1), at it (0) or just after it (+1).</summary>
    internal int AddRow(WhatIfRows rows, PathPlace place, int side = 0)
    {
        var row = rows.Add(Shop);
        foreach (var move in Moves) rows.Set(row, move.Curve.Input, move.At(place.At));
        foreach (var (move, bend) in place.Bends) rows.Set(row, move.Curve.Input, move.Beside(bend, side));
        return row;
    }

    private void Mark(double at, (MetricMove Move, Bend Bend) bend) =>
        _places[at] = new PathPlace(at, _places.TryGetValue(at, out var known) ? [.. known.Bends, bend] : [bend]);

    private void MarkEndsOfReach(double from, double to)
    {
        foreach (var move in Moves)
            foreach (var end in new[] { move.Curve.Reachable.Low, move.Curve.Reachable.High }.Where(double.IsFinite))
                if (move.PlaceOf(end) is var place && place > from && place < to) Mark(place);
    }

    private void LayOut()
    {
        if (_places.Count == 0) Mark(0);
        var (first, last) = (_places.Keys.First(), _places.Keys.Last());
        var stretch = Math.Max(last - first, Math.Max(1, Math.Abs(last)));
        for (var i = 0; i < Stretches; i++)
        {
            if (IsEndlessBefore) Mark(first - stretch * Math.Pow(2, i));
            if (IsEndlessAfter) Mark(last + stretch * Math.Pow(2, i));
        }
    }
}
