namespace ScoreNotebooks;

/// <summary>
/// Finds the plans that no other beats in both cost and score: the two ends, then ever the stretch between two plans that
/// leaves most open is halved, until none is left or enough are found.
/// </summary>
/// <param name="maker">Makes single plans.</param>
/// <param name="most">The most plans found.</param>
internal sealed class FrontierMaker(PlanMaker maker, int most)
{
    // Below this share of the whole range a stretch is not halved any more but searched to its end.
    private const double NarrowShare = 1.0 / 256;

    private readonly List<ImprovementPlan> _plans = [];
    private readonly List<Stretch> _open = [];

    internal PlanFrontier Make()
    {
        var (first, last) = (maker.Highest(0), maker.Highest(double.PositiveInfinity));
        _plans.Add(first);
        if (!PlanGoal.IsWithin(last.Cost, first.Cost))
        {
            _plans.Add(last);
            _open.Add(new Stretch(first, first.Cost, last));
        }

        var narrow = (last.Cost - first.Cost) * NarrowShare;
        while (_open.Count > 0 && _plans.Count < most) SearchWidest(narrow);
        return new PlanFrontier([.. _plans.OrderBy(plan => plan.Cost)], _open.Count == 0 && _plans.All(plan => plan.IsProven));
    }

    private void SearchWidest(double narrow)
    {
        var widest = _open.MaxBy(stretch => stretch.Openness)!;
        _open.Remove(widest);
        var isNarrow = widest.To.Cost - widest.Searched <= narrow;
        var budget = isNarrow ? JustBelow(widest.To.Cost) : (widest.Searched + widest.To.Cost) / 2;
        if (budget <= widest.From.Cost) return;
        var found = maker.Highest(budget);
        if (PlanGoal.IsWithin(found.Cost, widest.From.Cost))
        {
            if (!isNarrow) _open.Add(widest with { Searched = budget });
            return;
        }

        _plans.Add(found);
        _open.Add(widest with { To = found });
        if (!isNarrow) _open.Add(new Stretch(found, budget, widest.To));
    }

    private static double JustBelow(double cost) => cost - 3 * OutlookFinder.Rounding * Math.Max(1, cost);

    /// <summary>A stretch of costs between two plans that may hold others.</summary>
    /// <param name="From">The cheaper of the two.</param>
    /// <param name="Searched">Up to this cost there is none.</param>
    /// <param name="To">The dearer.</param>
    private sealed record Stretch(ImprovementPlan From, double Searched, ImprovementPlan To)
    {
        /// <summary>The area in which another plan may lie.</summary>
        internal double Openness => (To.Cost - Searched) * (To.Score - From.Score);
    }
}
