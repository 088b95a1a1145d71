namespace ScoreNotebooks;

/// <summary>What must hold of the months that are given for an assessment.</summary>
internal static class AssessedMonths
{
    /// <summary>The day of the assessment: the one given, or the last day of the last month.</summary>
    /// <exception cref="WorkbookException">There is none, it lies before the opening, or a month lies outside of the two.</exception>
    internal static DateOnly DayOf(DateOnly opened, IReadOnlyList<AssessedMonth> months, DateOnly? asOf)
    {
        if (asOf is null && months.Count == 0)
            throw new WorkbookException(
                "No month is given, so there is no day for which the shop could be assessed. Give the months, or the day: asOf: new DateOnly(2026, 9, 30).",
                "没有给出任何月份的数据，无法确定考核截止日。请给出各月数据，或指明日期：asOf: new DateOnly(2026, 9, 30)。");
        var day = asOf ?? months.Max(month => month.Month).LastDay;
        if (day < opened)
            throw new WorkbookException(
                FormattableString.Invariant($"The shop opened on {opened:yyyy-MM-dd}, after {day:yyyy-MM-dd}, the day for which it is to be assessed. Correct one of the two."),
                FormattableString.Invariant($"店铺开业日 {opened:yyyy-MM-dd} 晚于考核截止日 {day:yyyy-MM-dd}。请更正其中一个日期。"));
        RequireOnce(months);
        foreach (var month in months)
            if (month.Month.CompareTo(CalendarMonth.Of(opened)) < 0 || month.Month.FirstDay > day)
                throw new WorkbookException(
                    FormattableString.Invariant($"Figures of {month.Month} are given, which lies outside of the time from the opening on {opened:yyyy-MM-dd} to {day:yyyy-MM-dd}. Leave that month out, or correct the day (opened, asOf)."),
                    FormattableString.Invariant($"给出了 {month.Month} 的数据，但该月不在开业日 {opened:yyyy-MM-dd} 到考核截止日 {day:yyyy-MM-dd} 之间。请去掉该月，或更正日期（opened、asOf）。"));
        return day;
    }

    /// <summary>The months of a cycle with what is known of each on a day.</summary>
    /// <exception cref="WorkbookException">A month that is over has no figures.</exception>
    internal static IReadOnlyList<CycleMonth> Of(AssessmentCycle cycle, IReadOnlyList<AssessedMonth> months, AssessmentReading reading, DateOnly asOf)
    {
        var known = months.ToDictionary(month => month.Month);
        var all = Enumerable.Range(0, cycle.Months).Select(cycle.FirstMonth.Add).ToList();
        var missing = all.Where(month => month.LastDay <= asOf && !known.ContainsKey(month)).ToList();
        if (missing.Count > 0) throw Missing(cycle, missing);
        var result = new List<CycleMonth>();
        var sum = 0.0;
        foreach (var month in all)
        {
            var state = month.LastDay <= asOf ? MonthState.Over : month.FirstDay <= asOf ? MonthState.Running : MonthState.Ahead;
            var given = state == MonthState.Ahead ? null : known.GetValueOrDefault(month);
            sum += given?.Sales ?? 0;
            result.Add(MonthOf(cycle, month, state, given, state == MonthState.Ahead ? double.NaN : Math.Round(sum, 2), reading));
        }

        return result;
    }

    private static CycleMonth MonthOf(AssessmentCycle cycle, CalendarMonth month, MonthState state, AssessedMonth? given, double cumulative, AssessmentReading reading)
    {
        var isOver = state == MonthState.Over;
        var score = isOver ? given!.Score : double.NaN;
        var fails = double.IsNaN(score) ? reading.MonthWithoutScoreFails : IsBelow(score, cycle.Standard!.Thresholds.Score);
        return new CycleMonth(month, state, given?.Sales ?? 0, score, cumulative, isOver && fails, isOver && given!.Sales == 0);
    }

    /// <summary>Whether a score misses its target. A score computed as 4.1999999999 that should be 4.2 does not.</summary>
    private static bool IsBelow(double score, double target) => Math.Round(score, 9) < Math.Round(target, 9);

    private static void RequireOnce(IReadOnlyList<AssessedMonth> months)
    {
        if (months.GroupBy(month => month.Month).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"{twice.Key} is given {twice.Count()} times. Give each month once.", $"{twice.Key} 给出了 {twice.Count()} 次，每个月只能给一次。");
    }

    private static WorkbookException Missing(AssessmentCycle cycle, IReadOnlyList<CalendarMonth> missing)
    {
        var name = AssessmentWords.Cycle(cycle.Stage, cycle.Number);
        var list = string.Join(", ", missing.Take(12)) + (missing.Count > 12 ? ", …" : "");
        return new WorkbookException(
            FormattableString.Invariant($"The {name.English} ({cycle.From:yyyy-MM-dd} to {cycle.To:yyyy-MM-dd}) cannot be assessed: nothing is given for {list}. Give for each its settled sales (0 without sales) and its last day's score (double.NaN without one), or an earlier day of assessment (asOf)."),
            FormattableString.Invariant($"无法考核{name.Chinese}（{cycle.From:yyyy-MM-dd} 至 {cycle.To:yyyy-MM-dd}）：缺少以下月份的数据：{list}。请补上各月计入考核的成交额（没有成交填 0）和月末体验分（没有分数填 double.NaN），或把考核截止日（asOf）提前。"));
    }
}
