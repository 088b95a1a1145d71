namespace ScoreNotebooks;

/// <summary>
/// What came back of the annual fee by the conditions of former years: half or all of it, for shops with a mean DSR of at
/// least 4.6 and enough sales. Historical: since at least 2026 most categories pay no fee, and for the three that do
/// no refund is known.
/// </summary>
/// <param name="Fee">The fee of a whole year: of several categories the highest.</param>
/// <param name="Category">The category whose lines of sales count: that with the most sales.</param>
/// <param name="Sales">The sales of all categories within the agreement.</param>
/// <param name="MeanDsr">The mean of the three DSR scores over the agreement.</param>
/// <param name="MonthsOfAgreement">The calendar months that are paid for; the opening month is free.</param>
/// <param name="MonthsUsed">Those until the shop left, the month of leaving included.</param>
/// <param name="Share">The share of the fee that comes back: 0, 0.5 or 1.</param>
/// <param name="Reasons">Why that share.</param>
public sealed partial record AnnualFeeRefund(
    double Fee, FeeCategory Category, double Sales, double MeanDsr, int MonthsOfAgreement, int MonthsUsed, double Share, IReadOnlyList<BilingualText> Reasons)
{
    /// <summary>What was paid at the beginning: the fee by months of the agreement.</summary>
    public double Prepaid => Fee * MonthsOfAgreement / 12;

    /// <summary>What the months used cost.</summary>
    public double Charged => Fee * MonthsUsed / 12;

    /// <summary>What comes back for months not used; nothing where the shop is excluded.</summary>
    public double Unused => IsExcluded ? 0 : Prepaid - Charged;

    /// <summary>What comes back of the months used.</summary>
    public double Refund => Charged * Share;

    /// <summary>What the agreement cost in the end.</summary>
    public double Owed => Prepaid - Unused - Refund;

    /// <summary>Whether the shop gets nothing back, whatever it sold.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>What results are labelled with.</summary>
    public static BilingualText Label { get; } = new(
        "Historical (conditions of about 2015); since at least 2026 most categories pay no annual fee, and refund conditions of the three that still pay are not known.",
        "历史口径（约 2015 年的条件）；至迟自 2026 年起，绝大多数类目已不收年费，仍收年费的三个类目的返还条件未知。");

    /// <summary>The fees and lines that the source gives as examples: 30,000 yuan with 180,000 and 600,000, 60,000 with 360,000 and 1,200,000.</summary>
    public static IReadOnlyList<FeeCategory> Examples => ShippedFees.Tmall.Examples;

    /// <summary>Reckons what came back by the historical conditions.</summary>
    /// <param name="categories">The shop's categories with fee, lines and sales.</param>
    /// <param name="meanDsr">The mean of the shop's DSR over the agreement, 1 to 5.</param>
    /// <param name="from">The first day of the agreement.</param>
    /// <param name="to">Its last day, within twelve months.</param>
    /// <param name="opened">The day the shop opened, if within the agreement: that month is free.</param>
    /// <param name="left">The day the shop left, if before the end.</param>
    /// <param name="exclusion">What excluded the shop from a refund.</param>
    /// <param name="linesByMonth">Whether the lines of sales shrink with the months used. The source does not say; by default they do not.</param>
    /// <exception cref="WorkbookException">There is no category, a number cannot be, or a day lies outside of the agreement.</exception>
    public static AnnualFeeRefund Historical(
        IReadOnlyList<FeeCategory> categories, double meanDsr, DateOnly from, DateOnly to, DateOnly? opened = null, DateOnly? left = null,
        FeeExclusion exclusion = FeeExclusion.None, bool linesByMonth = false)
    {
        ArgumentNullException.ThrowIfNull(categories);
        FeeChecks.Require(categories, meanDsr, from, to, opened, left);
        var first = opened is { } day ? CalendarMonth.Of(day).Add(1) : CalendarMonth.Of(from);
        var months = Math.Max(0, first.MonthsUntil(CalendarMonth.Of(to)) + 1);
        var used = Math.Min(months, Math.Max(0, first.MonthsUntil(CalendarMonth.Of(left ?? to)) + 1));
        var category = categories.MaxBy(one => one.Sales)!;
        var sales = Math.Round(categories.Sum(one => one.Sales), 2);
        var (share, reasons) = FeeConditions.Of(category, sales, meanDsr, exclusion, linesByMonth ? used / 12.0 : 1, used < 12, categories.Count > 1);
        return new AnnualFeeRefund(categories.Max(one => one.Fee), category, sales, meanDsr, months, used, share, reasons) { IsExcluded = exclusion != FeeExclusion.None };
    }
}
