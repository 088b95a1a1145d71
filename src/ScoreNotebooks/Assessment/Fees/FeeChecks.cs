namespace ScoreNotebooks;

/// <summary>What must hold of an agreement before its fee is reckoned.</summary>
internal static class FeeChecks
{
    internal static void Require(IReadOnlyList<FeeCategory> categories, double meanDsr, DateOnly from, DateOnly to, DateOnly? opened, DateOnly? left)
    {
        if (categories.Count == 0)
            throw new WorkbookException("No category is given. Give at least one with its fee, its lines and its sales.", "没有给出类目。请至少给出一个类目，包括年费、标准和成交额。");
        foreach (var category in categories)
            if (!(category.Fee > 0 && category.HalfLine > 0 && category.FullLine >= category.HalfLine && category.Sales >= 0))
                throw new WorkbookException(
                    FormattableString.Invariant($"\"{category.Category}\" cannot be: fee {category.Fee}, lines {category.HalfLine} and {category.FullLine}, sales {category.Sales}. The fee and the lines are above 0, the line for all of the fee is not below that for half, sales are 0 or more."),
                    FormattableString.Invariant($"“{category.Category}”的数字不成立：年费 {category.Fee}，标准 {category.HalfLine} 与 {category.FullLine}，成交额 {category.Sales}。年费和标准须大于 0，全额返还标准不低于半额标准，成交额不小于 0。"));
        if (!(meanDsr is >= 1 and <= 5))
            throw new WorkbookException(
                FormattableString.Invariant($"A mean DSR of {meanDsr} cannot be; it runs from 1 to 5."), FormattableString.Invariant($"DSR 平均分不能是 {meanDsr}，应在 1 到 5 之间。"));
        if (to < from || CalendarMonth.Of(from).MonthsUntil(CalendarMonth.Of(to)) > 11)
            throw new WorkbookException(
                FormattableString.Invariant($"An agreement from {from:yyyy-MM-dd} to {to:yyyy-MM-dd} cannot be; it ends after it begins and lasts twelve calendar months at most."),
                FormattableString.Invariant($"协议期 {from:yyyy-MM-dd} 至 {to:yyyy-MM-dd} 不成立：结束日须晚于开始日，且不超过十二个自然月。"));
        foreach (var (day, name, inChinese) in new[] { (opened, "opened", "开业日"), (left, "left", "退出日") })
            if (day is { } known && (known < from || known > to))
                throw new WorkbookException(
                    FormattableString.Invariant($"{name}: {known:yyyy-MM-dd} lies outside of the agreement ({from:yyyy-MM-dd} to {to:yyyy-MM-dd}). Correct it, or leave it out."),
                    FormattableString.Invariant($"{inChinese} {known:yyyy-MM-dd} 不在协议期（{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}）内。请更正，或不填。"));
        if (left < opened)
            throw new WorkbookException("The shop left before it opened. Correct one of the days.", "退出日早于开业日，请更正其中一个日期。");
    }
}
