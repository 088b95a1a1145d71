namespace ScoreNotebooks;

/// <summary>
/// One shop's total and rank with each of its metrics replaced, one at a time, by another shop's value. The other
/// shops' totals and the sample of sample-based normalisations are held fixed.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Swaps">One swap per metric and other shop: metrics in the model's order, shop by shop.</param>
public sealed partial record SwapOneIn(Scoreboard Scores, string Shop, IReadOnlyList<MetricSwap> Swaps)
{
    /// <summary>The swap of a metric with a shop.</summary>
    /// <exception cref="WorkbookException">The metric is unknown, or the shop was not asked for.</exception>
    public MetricSwap this[[Choices("Scores.Model.Metrics.Id")] string metric, [Choices("Swaps.From")] string from]
    {
        get
        {
            var wanted = Scores.Model.Metric(metric);
            return Swaps.FirstOrDefault(swap => swap.Metric == wanted && swap.From == from)
                ?? throw NearestName.NotFound("shop to swap with", "用来替换的店铺", from, Swaps.Select(swap => swap.From).Distinct());
        }
    }
}

/// <summary>One metric replaced by another shop's value.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="From">The shop whose value is taken.</param>
/// <param name="Own">The shop's own value; NaN when missing.</param>
/// <param name="Other">The value taken; NaN when the other shop has none, and then so has everything below.</param>
/// <param name="Total">The shop's total with that value.</param>
/// <param name="Change">How much more that is than its own total.</param>
/// <param name="Rank">Its rank among the other shops as they are; 0 when there is no total.</param>
public sealed record MetricSwap(Metric Metric, string From, double Own, double Other, double Total, double Change, int Rank);
