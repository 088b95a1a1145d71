namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// The months of a shop from daily amounts: each month's sales added up, and the score of its last day from a
    /// trajectory, whose model is one of the real experience score.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="sales">The column of daily settled sales in yuan.</param>
    /// <param name="from">The first month, such as that of the opening; null for the history's first.</param>
    /// <returns>The months up to the history's last day; that of the last day may be running.</returns>
    /// <exception cref="WorkbookException">
    /// The shop or column is not there, a day has no sales (no data is not zero), or the model's scale is not that of
    /// the real experience score.
    /// </exception>
    public IReadOnlyList<AssessedMonth> AssessedMonths([Choices("Shops")] string shop, [Choices("History.Columns.Name")] string sales, DateOnly? from = null)
    {
        AssessmentScale.Require(Model);
        var history = History;
        var begin = from ?? history.FirstDay;
        history.IndexOfDay(begin);
        var (amounts, totals) = (history.Amounts(shop, sales), Totals(shop));
        var months = new List<AssessedMonth>();
        // Without an opening day the first month counts only when the history holds all of it.
        for (var month = CalendarMonth.Of(from is null ? begin.AddDays(-1).AddMonths(1) : begin); month.FirstDay <= history.LastDay; month = month.Add(1))
        {
            var (first, last) = (month.FirstDay > begin ? month.FirstDay : begin, month.LastDay < history.LastDay ? month.LastDay : history.LastDay);
            var sum = 0.0;
            for (var day = first; day <= last; day = day.AddDays(1))
                sum += amounts.Span[history.IndexOfDay(day)] is var amount && double.IsNaN(amount) ? throw NoData(shop, sales, day) : amount;
            months.Add(new AssessedMonth(month, Math.Round(sum, 2), totals.Span[history.IndexOfDay(last)]));
        }

        return months;
    }

    private static WorkbookException NoData(string shop, string sales, DateOnly day) => new(
        FormattableString.Invariant($"\"{shop}\" has no {sales} on {day:yyyy-MM-dd}. No data is not zero: fill in the day (0 where nothing was sold), or begin later: from."),
        FormattableString.Invariant($"“{shop}”在 {day:yyyy-MM-dd} 没有“{sales}”数据。没有数据不等于零：请补上该日（没有成交填 0），或用 from 指定更晚的起始日。"));
}
