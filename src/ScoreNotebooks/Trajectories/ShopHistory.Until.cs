namespace ScoreNotebooks;

public sealed partial class ShopHistory
{
    /// <summary>
    /// The history as it was known on a day: nothing of the days after it, and of events that go on beyond it only that
    /// they had begun. Corrections that reached the files later are not undone.
    /// </summary>
    /// <param name="day">The last day that is kept.</param>
    /// <exception cref="WorkbookException">The history does not reach that day.</exception>
    /// <example><c>model.Trajectory(history.Until(new DateOnly(2026, 5, 5))).Forecast(days: 26)</c></example>
    public ShopHistory Until(DateOnly day)
    {
        var count = IndexOfDay(day) + 1;
        if (count == Days.Count) return this;
        var columns = Columns.Select(column => column with { Amounts = Cut(column, count) });
        var events = Events.Where(happened => happened.From <= day).Select(happened => happened.To <= day ? happened : happened with { To = day });
        return new ShopHistory(Shops, FirstDay, [.. columns], Means, [.. events], Problems);
    }

    private double[] Cut(HistoryColumn column, int count)
    {
        var kept = new double[Shops.Count * count];
        for (var shop = 0; shop < Shops.Count; shop++)
            AmountsAt(shop, column).Span[..count].CopyTo(kept.AsSpan(shop * count));
        return kept;
    }
}
