namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    /// <summary>
    /// Every pair of shops in which one dominates the other, by points, in the table's order. A shop that lacks a
    /// metric, or has bonuses or deductions to consider, dominates nobody and is dominated by nobody.
    /// </summary>
    public ShopDominances Dominances()
    {
        var points = Model.Metrics.Select(metric => Points(metric.Id)).ToArray();
        var dominances = new List<Dominance>();
        if (Model.Adjustments.Count > 0 || Model.FewOrders is not null) return new ShopDominances(dominances);
        for (var row = 0; row < Shops.Count; row++)
            for (var other = 0; other < Shops.Count; other++)
                if (row != other && DominanceOf(points, row, other) is { } dominance)
                    dominances.Add(dominance);
        return new ShopDominances(dominances);
    }

    private Dominance? DominanceOf(ReadOnlyMemory<double>[] points, int row, int other)
    {
        foreach (var metric in points)
            if (!(metric.Span[row] >= metric.Span[other])) return null;
        var better = Model.Metrics.Where((_, i) => points[i].Span[row] > points[i].Span[other]).ToList();
        return better.Count == 0 ? null : new Dominance(Shops[row], Shops[other], better, [.. Model.Metrics.Except(better)]);
    }
}
