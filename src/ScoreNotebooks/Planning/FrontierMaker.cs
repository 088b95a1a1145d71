namespace ScoreNotebooks;

/// <summary>
/// Finds the plans that no other beats in both cost and score: the two ends, then ever the widest stretch of costs is
/// searched, in its middle and then just below its upper end, until none is left or enough are found.
/// </summary>
/// <param name="maker">Makes single plans.</param>
/// <param name="most">The most plans found.</param>
internal sealed class FrontierMaker(PlanMaker maker, int most)
{
    private readonly List<ImprovementPlan> _plans = [];
    private readonly List<Stretch> _open = [];

    internal PlanFrontier Make()
    {
        var (first, last) = (maker.Highest(0), maker.Highest(double.PositiveInfinity));
        _plans.Add(first);
        if (!PlanGoal.IsWithin(last.Cost, first.Cost))
        {
            _plans.Add(last);
            _open.Add(new Stretch(first.Cost, first.Cost, last.Cost));
        }

        while (_open.Count > 0 && _plans.Count < most) SearchWidest();
        return new PlanFrontier([.. _plans.OrderBy(plan => plan.Cost)], _open.Count == 0 && _plans.All(plan => plan.IsProven));
    }

    private void SearchWidest()
    {
        var widest = _open.MaxBy(stretch => stretch.To - stretch.Searched);
        _open.Remove(widest);
        var isAtItsEnd = widest.Searched > widest.From;
        var budget = isAtItsEnd ? JustBelow(widest.To) : (widest.From + widest.To) / 2;
        if (budget <= widest.From) return;
        var found = maker.Highest(budget);
        if (PlanGoal.IsWithin(found.Cost, widest.From))
        {
            if (!isAtItsEnd) _open.Add(widest with { Searched = budget });
            return;
        }

        _plans.Add(found);
        _open.Add(widest with { To = found.Cost, Searched = Math.Min(widest.Searched, found.Cost) });
        if (!isAtItsEnd) _open.Add(new Stretch(found.Cost, budget, widest.To));
    }

    private static double JustBelow(double cost) => cost - 3 * OutlookFinder.Rounding * Math.Max(1, cost);

    /// <summary>A stretch of costs between two plans that may hold others.</summary>
    /// <param name="From">What the cheaper of the two costs.</param>
    /// <param name="Searched">Up to here there is none.</param>
    /// <param name="To">What the dearer costs.</param>
    private readonly record struct Stretch(double From, double Searched, double To);
}
