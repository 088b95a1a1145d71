namespace ScoreNotebooks;

/// <summary>Where along a path a target begins or ceases to be met.</summary>
/// <param name="At">The place.</param>
/// <param name="Total">The total on the side where the target is met.</param>
/// <param name="Side">On which side it is met: at the place itself (0), only beyond it (+1), only before it (-1).</param>
internal readonly record struct Boundary(double At, double Total, int Side)
{
    internal bool IsMetThere => Side == 0;
}

/// <summary>Finds the nearest place along a path at which a target begins or ceases to be met.</summary>
internal sealed class TargetSearch(PathTotals totals, ScoreTarget target)
{
    private const int Sections = 63;

    /// <summary>The nearest boundary after a place of the path; null when what holds there holds to the end.</summary>
    internal Boundary? After(double origin) => Search(origin, forward: true);

    /// <summary>The nearest boundary before a place of the path; null when what holds there holds to the beginning.</summary>
    internal Boundary? Before(double origin) => Search(origin, forward: false);

    private Boundary? Search(double origin, bool forward)
    {
        var places = Seen(forward).SkipWhile(place => place.At != origin).ToList();
        if (places.Count == 0) return null;
        var isMet = target.IsMetBy(places[0].Total);
        var side = forward == isMet ? -1 : 1;
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (here, next) = (places[i], places[i + 1]);
            // Just beyond the place: its own total was as before.
            if (target.IsMetBy(here.After) != isMet) return new Boundary(here.At, isMet ? here.Total : here.After, isMet ? 0 : side);
            if (target.IsMetBy(next.Before) != isMet) return Inside(here, next, isMet, side);
            if (target.IsMetBy(next.Total) != isMet) return new Boundary(next.At, isMet ? next.Before : next.Total, isMet ? side : 0);
        }

        return null;
    }

    // Seen against the direction of the path, before is after.
    private IEnumerable<PathTotal> Seen(bool forward) => forward
        ? totals.Places
        : totals.Places.Reverse().Select(place => new PathTotal(place.At, place.After, place.Total, place.Before));

    /// <summary>The boundary on a stretch where the total is monotone and without bends.</summary>
    private Boundary Inside(PathTotal here, PathTotal next, bool isMet, int side)
    {
        var at = totals.IsLinear
            ? here.At + (next.At - here.At) * Math.Clamp((target.Points - here.After) / (next.Before - here.After), 0, 1)
            : ClosedInOn(here.At, next.At, isMet);
        return new Boundary(at, target.Points, target.IsToPass ? side : 0);
    }

    private double ClosedInOn(double here, double there, bool isMet)
    {
        while (true)
        {
            var between = Enumerable.Range(1, Sections).Select(i => here + (there - here) * i / (Sections + 1))
                .Where(at => at != here && at != there).Distinct().ToList();
            var values = totals.At(between);
            var last = Array.FindLastIndex(values, total => IsMetExactly(total) == isMet);
            var nextHere = last < 0 ? here : between[last];
            var nextThere = last == between.Count - 1 ? there : between[last + 1];
            if (nextHere == here && nextThere == there) return isMet ? here : there;
            (here, there) = (nextHere, nextThere);
        }
    }

    // On a stretch that crosses the target no allowance for rounding is needed, and it would cost digits.
    private bool IsMetExactly(double total) => target.IsToPass ? total > target.Points : total >= target.Points;
}
