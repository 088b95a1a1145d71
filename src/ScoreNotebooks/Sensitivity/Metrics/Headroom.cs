namespace ScoreNotebooks;

/// <summary>The best total that can be had along a path, and where.</summary>
internal static class Headroom
{
    /// <summary>The best total and the place nearest to the origin that has it; an infinite place when it is only approached.</summary>
    /// <param name="totals">The totals along the path.</param>
    /// <param name="origin">Where the shop is; one of the places.</param>
    internal static Boundary Best(PathTotals totals, double origin)
    {
        var best = totals.Places.Max(place => Math.Max(place.Total, Math.Max(place.Before, place.After)));
        var limit = new[] { totals.LimitBefore, totals.LimitAfter }.Where(limit => !double.IsNaN(limit)).DefaultIfEmpty(best).Max();
        if (!new ScoreTarget(limit).IsMetBy(best))
            return new Boundary(limit == totals.LimitAfter ? double.PositiveInfinity : double.NegativeInfinity, limit, 0);

        var target = new ScoreTarget(best);
        if (totals.Places.Any(place => place.At == origin && target.IsMetBy(place.Total))) return new Boundary(origin, best, 0);
        var search = new TargetSearch(totals, target);
        Boundary?[] found = [search.After(origin), search.Before(origin)];
        return found.OfType<Boundary>().OrderBy(boundary => Math.Abs(boundary.At - origin)).First() with { Total = best };
    }

    /// <summary>The worst total and the place nearest to the origin that has it.</summary>
    internal static Boundary Worst(PathTotals totals, double origin)
    {
        var worst = totals.Places.Min(place => Math.Min(place.Total, Math.Min(place.Before, place.After)));
        var limit = new[] { totals.LimitBefore, totals.LimitAfter }.Where(limit => !double.IsNaN(limit)).DefaultIfEmpty(worst).Min();
        if (new ScoreTarget(limit, "").IsMetBy(worst))
            return new Boundary(limit == totals.LimitAfter ? double.PositiveInfinity : double.NegativeInfinity, limit, 0);

        var found = totals.Places.Where(place => !new ScoreTarget(worst, "").IsMetBy(Math.Min(place.Total, Math.Min(place.Before, place.After))))
            .MinBy(place => Math.Abs(place.At - origin));
        return new Boundary(found.At, worst, 0);
    }
}
