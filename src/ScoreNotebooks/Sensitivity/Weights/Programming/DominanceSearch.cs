namespace ScoreNotebooks;

/// <summary>The least and the greatest lead of one shop over another under the weights of a polytope.</summary>
/// <param name="scores">The scores as they are.</param>
/// <param name="totals">The totals as linear functions of the weights.</param>
/// <param name="polytope">The admissible weights.</param>
internal sealed class DominanceSearch(Scoreboard scores, LinearTotals totals, WeightPolytope polytope)
{
    private const double Rounding = 1e-9;

    private readonly LevelTotals _levelTotals = new(scores, totals.Level);

    /// <summary>The pair when the first is never behind the second and sometimes ahead; null when not.</summary>
    internal DominatedPair? Of(int shop, int other)
    {
        var lead = totals.Lead(shop, other)!;
        var noise = Rounding * totals.Of(shop)!.Concat(totals.Of(other)!).Max(Math.Abs);
        // Under the weights of the model the lead is an average; a shop that is behind there dominates nobody.
        if (Dot(lead, totals.Level.Current) < -noise && polytope.Admits(totals.Level.Current)) return null;
        var worst = WeightsOfGreatest([.. lead.Select(coefficient => -coefficient)]);
        if (Dot(lead, worst) < -noise) return null;
        var best = WeightsOfGreatest(lead);
        return Dot(lead, best) > noise
            ? new DominatedPair(scores.Shops[shop], scores.Shops[other], Math.Max(0, Points(shop, other, worst)), Points(shop, other, best))
            : null;
    }

    // On the whole simplex a linear function is greatest at a corner.
    private double[] WeightsOfGreatest(double[] objective)
    {
        if (polytope.Constraints.Count > 0) return polytope.Maximise(objective).Point;
        var corner = new double[objective.Length];
        corner[Array.IndexOf(objective, objective.Max())] = 1;
        return corner;
    }

    private double Points(int shop, int other, double[] weights)
    {
        if (totals.Aggregation == Aggregation.Arithmetic) return Dot(totals.Lead(shop, other)!, weights);
        var at = _levelTotals.Of(totals.Level.Inside(weights));
        return at[shop] - at[other];
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
