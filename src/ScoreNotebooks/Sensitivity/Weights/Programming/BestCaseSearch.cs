namespace ScoreNotebooks;

/// <summary>
/// The admissible weights under which a shop's lead over the best of the others is greatest. Of the many rivals few
/// matter: the programme begins with one and takes in whoever is still ahead of what it found, until nobody is.
/// </summary>
/// <param name="scores">The scores as they are.</param>
/// <param name="totals">The totals as linear functions of the weights.</param>
/// <param name="polytope">The admissible weights.</param>
/// <param name="shops">The rows that take part.</param>
internal sealed class BestCaseSearch(Scoreboard scores, LinearTotals totals, WeightPolytope polytope, IReadOnlyList<int> shops)
{
    private const double Rounding = 1e-10;

    private readonly LevelTotals _levelTotals = new(scores, totals.Level);
    private readonly double _scale = shops.Max(shop => totals.Of(shop)!.Max(Math.Abs)) is var scale and > 0 ? scale : 1;
    private readonly Dictionary<(int, int), double[]> _leads = [];

    internal BestCase Of(int shop)
    {
        var rivals = new List<int> { StrongestRival(shop, totals.Level.Current) };
        while (true)
        {
            var (weights, lead) = Solve(shop, rivals);
            var strongest = StrongestRival(shop, weights);
            if (rivals.Contains(strongest) || Lead(shop, strongest, weights) >= lead - Rounding) return Described(shop, strongest, weights);
            rivals.Add(strongest);
        }
    }

    // Greatest lead = up − down, both of them zero or more, and below the lead over each rival.
    private (double[] Weights, double Lead) Solve(int shop, List<int> rivals)
    {
        var places = totals.Level.Parts.Count;
        var optimum = LinearProgram.Maximise(
            [.. new double[places], 1, -1],
            [
                .. polytope.ConstraintsWith(further: 2),
                .. rivals.Select(rival => new LinearConstraint([.. LeadOver(rival, shop).Select(lead => -lead), 1, -1], 0)),
            ])!;
        return (optimum.Point[..places], optimum.Value);
    }

    private int StrongestRival(int shop, double[] weights) => shops.Where(other => other != shop).MinBy(other => Lead(shop, other, weights));

    private double Lead(int shop, int rival, double[] weights) => LeadOver(rival, shop).Zip(weights, (lead, weight) => lead * weight).Sum();

    // Points on one scale where leads are compared in points; logarithms and reciprocals are of very different sizes, and
    // only the sign of a lead counts: each on its own.
    private double[] LeadOver(int rival, int shop)
    {
        if (_leads.TryGetValue((shop, rival), out var known)) return known;
        var lead = totals.Lead(shop, rival)!;
        var scale = totals.Aggregation == Aggregation.Arithmetic ? _scale : lead.Max(Math.Abs);
        return _leads[(shop, rival)] = scale > 0 ? [.. lead.Select(coefficient => coefficient / scale)] : lead;
    }

    private BestCase Described(int shop, int rival, double[] weights)
    {
        var level = totals.Level;
        if (totals.Aggregation == Aggregation.Arithmetic)
            return new BestCase(scores.Shops[shop], Lead(shop, rival, weights) * _scale, scores.Shops[rival], level.Changes(weights));
        // The strongest rival by logarithms or reciprocals need not be the strongest in points.
        var at = _levelTotals.Of(level.Inside(weights));
        var strongest = shops.Where(other => other != shop).MaxBy(other => at[other]);
        return new BestCase(scores.Shops[shop], at[shop] - at[strongest], scores.Shops[strongest], level.Changes(weights));
    }
}
