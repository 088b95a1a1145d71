namespace ScoreNotebooks;

/// <summary>One shop's total with some metrics set to other values, everything else as it is; the sample of sample-based normalisations held fixed.</summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Values">The metrics that were set, each with its value.</param>
/// <param name="Total">The total with them; NaN where there is none.</param>
/// <param name="Rank">The rank with them among the other shops as they are; 0 without a total.</param>
public sealed partial record WhatIfTotal(
    Scoreboard Scores, string Shop, IReadOnlyList<(Metric Metric, double Value)> Values, double Total, int Rank)
{
    /// <summary>How much more that is than the shop's total as it is.</summary>
    public double Change => Total - Scores.Totals.Span[Scores.Table.IndexOfShop(Shop)];
}
