namespace ScoreNotebooks;

/// <summary>
/// Lays out the cycles of a shop: the trial begins with the month after the opening, formal cycles follow it without a
/// gap, and each keeps the standard in force on its first day.
/// </summary>
/// <param name="opened">The day the shop opened.</param>
/// <param name="standard">The standard of 2026.</param>
/// <param name="earlier">The standard before it; null when it is not known.</param>
internal sealed class AssessmentCalendar(DateOnly opened, AssessmentStandard standard, AssessmentStandard? earlier)
{
    /// <summary>The cycles from the trial to the one that a day lies in; none when it lies in the opening month.</summary>
    /// <param name="day">The day.</param>
    /// <param name="cycleStarted">The first day of the formal cycle that runs on that day, where the user knows it; null to count from the opening.</param>
    internal IReadOnlyList<AssessmentCycle> Until(DateOnly day, DateOnly? cycleStarted)
    {
        if (cycleStarted is { } start) return [Running(CalendarMonth.Of(start), day)];
        var cycles = new List<AssessmentCycle>();
        var first = CalendarMonth.Of(opened).Add(1);
        while (first.FirstDay <= day)
        {
            var cycle = Beginning(first, cycles.Count == 0 ? AssessmentStage.Trial : AssessmentStage.Formal, Math.Max(1, cycles.Count));
            cycles.Add(cycle);
            first = first.Add(cycle.Months);
        }

        return cycles;
    }

    private AssessmentCycle Running(CalendarMonth first, DateOnly day)
    {
        var cycle = Beginning(first, AssessmentStage.Formal, 1);
        if (day >= cycle.From && day <= cycle.To) return cycle;
        throw new WorkbookException(
            FormattableString.Invariant($"The cycle said to have begun on {cycle.From:yyyy-MM-dd} lasts until {cycle.To:yyyy-MM-dd}, so it is not the one that runs on {day:yyyy-MM-dd}. Give the first day of the running cycle, as the merchant back office shows it."),
            FormattableString.Invariant($"从 {cycle.From:yyyy-MM-dd} 开始的考核周期到 {cycle.To:yyyy-MM-dd} 结束，并不是 {day:yyyy-MM-dd} 所在的周期。请填写千牛后台显示的当前考核周期的首日。"));
    }

    private AssessmentCycle Beginning(CalendarMonth first, AssessmentStage stage, int number)
    {
        var inForce = first.FirstDay >= AssessmentStandard.Tmall2026From ? standard : earlier;
        // Without the earlier standard its cycles are counted like those of 2026; the assessment says so.
        var months = stage == AssessmentStage.Trial ? (inForce ?? standard).TrialMonths : (inForce ?? standard).FormalMonths;
        return new AssessmentCycle(stage, number, first, months, inForce);
    }
}
