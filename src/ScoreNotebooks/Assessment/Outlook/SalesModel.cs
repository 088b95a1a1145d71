namespace ScoreNotebooks;

/// <summary>
/// Sales as something that a forecast of scores can draw: a model whose metrics are the sums over the days from tomorrow
/// to each node, so that nothing is forecast in a second way.
/// </summary>
internal static class SalesModel
{
    private const string Column = "sales";

    /// <summary>The model; each metric is the sum over so many days.</summary>
    /// <param name="lengths">How many days from tomorrow to each node.</param>
    internal static ScoreModel Of(IReadOnlyList<int> lengths)
    {
        var title = new BilingualText("Sales", "成交额");
        var metrics = lengths.Select(days => new Metric($"sales_{days}", title, MetricUnit.Count, Direction.Benefit, Formula.Parse(Column), new Normalisation.Identity())
        { Window = new MetricWindow(days) }).ToList();
        return new ScoreModel(
            "sales", "1", title, new ScoreScale(0, 1e12), new MissingValues(MissingPolicy.Renormalise), metrics,
            new Dimension("total", 1, title, Aggregation.Arithmetic, [.. metrics.Select(metric => new MetricPart(metric.Id, 1))]));
    }

    /// <summary>The shop's daily sales in whole yuan alone, which are drawn like counts.</summary>
    internal static ShopHistory HistoryOf(ShopHistory history, string shop, string column)
    {
        var amounts = history.Amounts(shop, column).ToArray();
        if (amounts.FirstOrDefault(amount => amount < 0) is < 0 and var below)
            throw new WorkbookException(
                FormattableString.Invariant($"\"{column}\" of \"{shop}\" holds {below} on a day; daily settled sales are 0 or more. Take refunds from the day that was refunded."),
                FormattableString.Invariant($"“{shop}”的“{column}”中有一天为 {below}；每日成交额不小于 0。退款请从被退款的日期中扣除。"));
        return new ShopHistory(
            [shop], history.FirstDay, [new HistoryColumn(Column, Unit.Number, amounts.Select(amount => Math.Round(amount)).ToArray())], null,
            [.. history.Events.Where(happened => happened.Concerns(shop))]);
    }
}
