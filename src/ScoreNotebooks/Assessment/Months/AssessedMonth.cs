namespace ScoreNotebooks;

/// <summary>What an assessment looks at in one month of a shop.</summary>
/// <remarks>
/// Settled sales (计入考核的成交额), by the standard of 2026: the amount of completed transactions without fake orders,
/// freight, refunds, the category "other" (其他), orders that are not sold to consumers, those of third-party sellers,
/// and orders on which no commission was charged. The merchant back office (千牛) shows the sum that counts.
/// </remarks>
/// <param name="Month">The month.</param>
/// <param name="Sales">The settled sales of the month in yuan, 0 when there were none.</param>
/// <param name="Score">The real experience score (真实体验分, 3 to 5) on the last day; NaN when the shop had none that day.</param>
public sealed partial record AssessedMonth(CalendarMonth Month, double Sales, double Score)
{
    /// <summary>Makes the record of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="sales">The settled sales of the month in yuan, 0 when there were none.</param>
    /// <param name="score">The score on the month's last day; double.NaN when the shop had none that day.</param>
    /// <exception cref="WorkbookException">There is no such month, or a number cannot be.</exception>
    public AssessedMonth(int year, int month, double sales, double score)
        : this(new CalendarMonth(year, month), sales, score)
    {
    }

    /// <summary>The settled sales of the month in yuan.</summary>
    public double Sales { get; init => field = RequireSales(value, Month); } = RequireSales(Sales, Month);

    /// <summary>The score on the last day; NaN when the shop had none.</summary>
    public double Score { get; init => field = RequireScore(value, Month); } = RequireScore(Score, Month);

    /// <summary>Whether the shop had a score on the last day.</summary>
    public bool HasScore => !double.IsNaN(Score);

    private static double RequireSales(double sales, CalendarMonth month) => sales >= 0 && double.IsFinite(sales) ? sales : throw new WorkbookException(
        FormattableString.Invariant($"The sales of {month} are {sales}; settled sales are an amount in yuan from 0 up, after refunds. Enter 0 for a month without sales; where refunds exceed sales, enter 0 and take the rest from the month that was refunded."),
        FormattableString.Invariant($"{month} 的成交额为 {sales}；计入考核的成交额是扣除退款后的金额（元），不小于 0。没有成交的月份请填 0；退款超过成交时请填 0，其余从被退款的月份中扣除。"));

    private static double RequireScore(double score, CalendarMonth month) => double.IsNaN(score) || score is >= 0 and <= 5 ? score : throw new WorkbookException(
        FormattableString.Invariant($"The score of {month} is {score}; experience scores of Tmall are at most 5, and the real one runs from 3 to 5. Enter the score of the month's last day, or double.NaN when the shop had none."),
        FormattableString.Invariant($"{month} 的体验分为 {score}；天猫体验分最高 5 分，真实体验分在 3 到 5 之间。请填写该月最后一天的分数，没有分数时填 double.NaN。"));
}
