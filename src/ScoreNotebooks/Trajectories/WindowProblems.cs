namespace ScoreNotebooks;

/// <summary>What is worth saying about a window of a <see cref="ShopHistory"/>.</summary>
internal static class WindowProblems
{
    private const int MostShops = 20;

    /// <summary>The shops that lack data on days of a window: one problem each, for the column that lacks most.</summary>
    internal static IEnumerable<TableProblem> DaysWithoutData(
        ShopHistory history, DayRange range, IReadOnlyList<WindowedColumn> columns, int day)
    {
        var told = 0;
        for (var shop = 0; shop < history.Shops.Count && told < MostShops; shop++)
        {
            if (columns.Count == 0) yield break;
            var (worst, days) = columns.Select(column => (column, column.On(shop, day).Days)).MinBy(found => found.Days);
            if (days == range.Count) continue;
            told++;
            var columnsLacking = columns.Count(column => column.On(shop, day).Days < range.Count);
            yield return new TableProblem(
                range.ToString(), null, worst.Name, null,
                new BilingualText(
                    $"{history.Shops[shop]} has data on {days} of {range.Count} days{(columnsLacking == columns.Count ? "" : $" in this column (in {columnsLacking} columns days are missing)")}; the others are passed over",
                    $"{history.Shops[shop]}{(columnsLacking == columns.Count ? "" : $"的该列（共 {columnsLacking} 列缺少日期）")}在 {range.Count} 天中有 {days} 天数据，其余日期略过"),
                new BilingualText("add the missing days if they can be exported", "如能导出，请补上缺少的日期"));
        }
    }
}
