namespace ScoreNotebooks;

public sealed partial class ShopHistory
{
    /// <summary>
    /// The table that a platform with one window for everything would have seen on a day: each column's sum over the
    /// window, each mean as the ratio of its sums. Days without data are passed over; <see cref="ShopTable.Problems"/>
    /// says how many there were, and what could not be added up.
    /// </summary>
    /// <param name="day">The day of the score.</param>
    /// <param name="days">The length of the window in days.</param>
    /// <param name="lag">The days between the end of the window and the day of the score.</param>
    /// <returns>One row per shop: the columns and means in the history's order, then the sums and numbers of cases that the means come from.</returns>
    /// <exception cref="WorkbookException">The history does not reach that day, or the window has no day or a negative lag.</exception>
    public ShopTable Window(DateOnly day, int days = 30, int lag = 0)
    {
        var at = IndexOfDay(day);
        if (days < 1 || lag < 0)
            throw new WorkbookException(
                $"A window of {days} days with a lag of {lag} cannot be summed; give at least one day and a lag of 0 or more.",
                $"无法按 {days} 天、延迟 {lag} 天汇总；天数至少为 1，延迟不能为负。");
        var columns = ColumnsToSum(new MetricWindow(days, lag)).ToList();
        var range = new DayRange(day.AddDays(1 - lag - days), day.AddDays(-lag));
        return new ShopTable(
            Shops, [.. columns.Select(column => Summed(column, at))],
            [.. RatesLeftOut(range), .. WindowProblems.DaysWithoutData(this, range, columns, at)]);
    }

    private IEnumerable<WindowedColumn> ColumnsToSum(MetricWindow window)
    {
        var names = Columns.SelectMany(column => MeansOf(column).DefaultIfEmpty(column.Name))
            .Where(name => FindMean(name) is not null || !IsPartOfMean(name))
            .Concat(Columns.Select(column => column.Name).Where(IsPartOfMean))
            .Distinct();
        foreach (var name in names)
            if (FindMean(name) is not null || !this.IsRate(this[name]))
                yield return WindowedColumn.Find(this, name, window, WindowRule.Any)!;
    }

    private IEnumerable<string> MeansOf(HistoryColumn sum) =>
        Means.Where(mean => mean.Sum == sum.Name).Select(mean => mean.Name);

    private TableColumn Summed(WindowedColumn column, int day)
    {
        var values = new double[Shops.Count];
        var room = new WindowRoom();
        for (var shop = 0; shop < values.Length; shop++) column.Fill(shop, day, values.AsSpan(shop, 1), room);
        return new TableColumn(column.Name, column.Unit, values, column.Sum.Source);
    }

    private IEnumerable<TableProblem> RatesLeftOut(DayRange range) =>
        from column in Columns
        where FindMean(column.Name) is null && this.IsRate(column)
        select new TableProblem(
            range.ToString(), null, column.Name, null,
            new BilingualText("means and rates of days cannot be added up, so the column is left out", "每日的平均值或比率不能相加，已略过该列"),
            new BilingualText(
                $"export its daily sum and number of cases as \"{column.Name}合计\" and \"{column.Name}次数\" (\"{column.Name} sum\", \"{column.Name} count\")",
                $"请导出每日合计与次数，命名为“{column.Name}合计”“{column.Name}次数”"));
}
