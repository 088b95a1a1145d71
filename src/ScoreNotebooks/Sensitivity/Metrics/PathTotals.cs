namespace ScoreNotebooks;

/// <summary>The total at a place of a path: just before it, at it and just after it; the three differ at a step.</summary>
/// <param name="At">Where it is along the path.</param>
/// <param name="Before">The total just before the place.</param>
/// <param name="Total">The total at the place.</param>
/// <param name="After">The total just after the place.</param>
internal readonly record struct PathTotal(double At, double Before, double Total, double After);

/// <summary>
/// A shop's total along a path, exact: its value on both sides of every place where it bends or jumps, whether the
/// metrics' curves, a short board, a floor or a cap make it do so. Between two places it is linear, or curved in one
/// direction where geometric or harmonic means take part.
/// </summary>
internal sealed class PathTotals
{
    private readonly WhatIfProgram _whatIf;

    private PathTotals(WhatIfProgram whatIf, MetricPath path, Dependence dependence)
    {
        _whatIf = whatIf;
        Path = path;
        IsLinear = dependence.IsLinear;
    }

    /// <summary>The path.</summary>
    internal MetricPath Path { get; }

    /// <summary>True when the total is linear between two places.</summary>
    internal bool IsLinear { get; }

    /// <summary>The total at every place, ascending.</summary>
    internal IReadOnlyList<PathTotal> Places { get; private set; } = [];

    /// <summary>What the total comes to where the path comes from infinity; NaN when it does not.</summary>
    internal double LimitBefore { get; private set; } = double.NaN;

    /// <summary>What the total comes to where the path goes on to infinity; NaN when it does not.</summary>
    internal double LimitAfter { get; private set; } = double.NaN;

    /// <summary>The totals along several paths, evaluated together.</summary>
    internal static IReadOnlyList<PathTotals> Along(WhatIfProgram whatIf, IReadOnlyList<MetricPath> paths)
    {
        var totals = paths.Select(path => Prepared(whatIf, path)).ToList();
        var rows = new WhatIfRows();
        var rowsOf = totals.Select(one => one.AddRows(rows)).ToList();
        var values = whatIf.Totals(rows);
        foreach (var (one, first) in totals.Zip(rowsOf)) one.Read(values, first);
        return totals;
    }

    /// <summary>The totals along one path.</summary>
    internal static PathTotals Along(WhatIfProgram whatIf, MetricPath path) => Along(whatIf, [path])[0];

    /// <summary>The totals at any places of the path that are no bends.</summary>
    internal double[] At(IReadOnlyList<double> places)
    {
        var rows = new WhatIfRows();
        foreach (var place in places) Path.AddRow(rows, new PathPlace(place, []));
        return _whatIf.Totals(rows);
    }

    private static PathTotals Prepared(WhatIfProgram whatIf, MetricPath path)
    {
        var dependence = whatIf.DependenceOn([.. path.Moves.Select(move => move.Curve.Input)]);
        var totals = new PathTotals(whatIf, path, dependence);
        foreach (var at in new ChoiceCrossings(whatIf, path, dependence).Find()) path.Mark(at);
        if (!dependence.IsLinear && (path.Moves.Count > 1 || whatIf.IsShared(path.Moves[0].Curve)))
            foreach (var at in new InnerPeaks(totals).Find()) path.Mark(at);
        return totals;
    }

    private int AddRows(WhatIfRows rows)
    {
        var first = rows.Count;
        foreach (var place in Path.Places)
        {
            Path.AddRow(rows, place);
            if (!place.IsStep) continue;
            Path.AddRow(rows, place, side: -1);
            Path.AddRow(rows, place, side: 1);
        }

        if (Path.IsEndlessBefore) Path.AddRow(rows, new PathPlace(double.NegativeInfinity, []));
        if (Path.IsEndlessAfter) Path.AddRow(rows, new PathPlace(double.PositiveInfinity, []));
        return first;
    }

    private void Read(double[] values, int row)
    {
        var places = new List<PathTotal>();
        foreach (var place in Path.Places)
        {
            var total = values[row++];
            places.Add(place.IsStep ? new PathTotal(place.At, values[row++], total, values[row++]) : new PathTotal(place.At, total, total, total));
        }

        // What lies beyond the ends of the path is no part of it.
        places[0] = places[0] with { Before = places[0].Total };
        places[^1] = places[^1] with { After = places[^1].Total };
        Places = places;
        if (Path.IsEndlessBefore) LimitBefore = values[row++];
        if (Path.IsEndlessAfter) LimitAfter = values[row];
    }
}
