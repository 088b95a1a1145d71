namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// The smallest change of weights that turns the order of two shops, by Euclid's distance between the vectors of
    /// shares, or "no weights can". Exact (a quadratic programme) where the totals are linear in the weights; else the
    /// nearest turn that a search finds, and so it says.
    /// </summary>
    /// <param name="shop">One shop.</param>
    /// <param name="other">The other shop; which of the two is ahead makes no difference.</param>
    /// <param name="within">The dimension whose parts are weighed (the root's id for the dimensions of the total); null for all metrics by their share of the total.</param>
    /// <param name="cancellation">Ends a search.</param>
    /// <exception cref="WorkbookException">A shop is unknown or has no total, both are the same, or both are level.</exception>
    public NearestReversal NearestReversal(
        [Choices("Shops")] string shop, [Choices("Shops")] string other, [Choices("Model.Dimensions.Id")] string? within = null,
        CancellationToken cancellation = default)
    {
        var (ahead, behind) = InOrder(Scores.Table.IndexOfShop(shop), Scores.Table.IndexOfShop(other));
        var level = WeightLevel.Of(Model, within);
        var search = new NearestReversalSearch(Scores, level, ahead, behind);
        var (weights, isExact) = search.Find(cancellation);
        return new NearestReversal(Scores.At(ahead), Scores.At(behind), weights is null ? [] : level.Changes(weights))
        {
            IsExact = isExact,
            Within = within,
            Total = weights is null ? double.NaN : search.TotalsAt(weights).Ahead,
            Distance = weights is null ? double.NaN : search.Distance(weights),
            BetterParts = [.. level.Parts.Where(part => PointsOf(part, behind) > PointsOf(part, ahead)).Select(part => Model.TitleOf(part.Id))],
            Model = Model,
            Assumptions = Assumptions,
        };
    }

    private (int Ahead, int Behind) InOrder(int row, int otherRow)
    {
        foreach (var scored in new[] { row, otherRow })
            if (double.IsNaN(Scores.Totals.Span[scored]))
                throw new WorkbookException(
                    $"\"{Shops[scored]}\" has no total, so it has no place that weights could turn. Supply its missing values.",
                    $"“{Shops[scored]}”没有总分，谈不上名次的变化。请补充其缺失的数据。");
        var (one, another) = (Scores.Totals.Span[row], Scores.Totals.Span[otherRow]);
        if (row == otherRow || one == another)
            throw new WorkbookException(
                $"\"{Shops[row]}\" and \"{Shops[otherRow]}\" {(row == otherRow ? "are the same shop" : "have the same total already")}, so there is no order to turn. Name two shops with different totals.",
                $"“{Shops[row]}”与“{Shops[otherRow]}”{(row == otherRow ? "是同一家店" : "总分已经相同")}，没有先后可以逆转。请指定总分不同的两家店。");
        return one > another ? (row, otherRow) : (otherRow, row);
    }

    private double PointsOf(ScorePart part, int row) =>
        (part is Dimension ? Scores.DimensionScores(part.Id) : Scores.Points(part.Id)).Span[row];
}
