namespace ScoreNotebooks;

/// <summary>Everything in an assessment that rests on a reading and not on a sentence of the rule.</summary>
internal sealed class AssessmentAssumptions(AssessmentStandard standard, AssessmentReading reading, RectificationScheme? rectification)
{
    internal IEnumerable<BilingualText> Of(DateOnly opened, IReadOnlyList<CycleAssessment> cycles, int skipped, DateOnly? cycleStarted, bool hasEarlier)
    {
        if (rectification is not null) yield return RectificationScheme.Label;
        yield return FailedMonths();
        if (cycles.Any(cycle => cycle.Months.Any(month => month.State == MonthState.Over && double.IsNaN(month.Score)))) yield return WithoutScore();
        if (cycles.Any(cycle => cycle.Months.Any(month => month.IsIdle))) yield return Idle();
        if (skipped > 0)
            yield return new BilingualText(
                $"Earlier cycles for which no month is given ({skipped}) are taken as passed, since the shop is open.",
                $"没有给出月度数据的更早考核周期（{skipped} 个）视为已通过，因为店铺仍在经营。");
        if (cycleStarted is null && !hasEarlier && cycles.Count > 0 && cycles[^1].Cycle.Stage == AssessmentStage.Formal && CalendarMonth.Of(opened).Add(1).FirstDay < AssessmentStandard.Tmall2026From)
            yield return new BilingualText(
                "The shop opened before 2026; its cycles are counted in steps of twelve months from the opening, although half-yearly ones existed before 2026. If the back office shows another first day, give it: cycleStarted.",
                "店铺在 2026 年之前开业；考核周期从开业起每十二个月一轮推算，但 2026 年之前有过半年一考的版本。如果后台显示的周期首日不同，请用 cycleStarted 指明。");
        if (cycles.Any(cycle => cycle.Months.Any(month => month is { State: MonthState.Running, Sales: 0 })))
            yield return new BilingualText("Of the running month no sales are given; it counts as without sales so far.", "当月没有给出成交额，按截至目前无成交处理。");
        foreach (var doubt in standard.Thresholds.Doubts) yield return doubt;
    }

    private BilingualText FailedMonths()
    {
        var chosen = AssessmentWords.Over(reading.FailedMonths);
        return new BilingualText(
            $"The sources contradict one another on the months over which failed ones are counted: the article of the 2026 standard says the cycle, its table says six months. Counted here: {chosen.English}; the other readings stand beside it.",
            $"累计不达标月数按多长时间计算，来源互相矛盾：2026 年标准的条文写考核周期内，表头写 6 个月。此处按{chosen.Chinese}计算，其他口径一并列出。");
    }

    private BilingualText WithoutScore() => reading.MonthWithoutScoreFails
        ? new BilingualText("Assumed: a month that ends without a score counts as failed. The material does not say.", "假设：月末没有体验分的月份计为不达标。资料中没有说明。")
        : new BilingualText("Assumed: a month that ends without a score does not count as failed. The material does not say.", "假设：月末没有体验分的月份不计为不达标。资料中没有说明。");

    private BilingualText Idle() => reading.IdleMonthsInARow
        ? new BilingualText("Assumed: months without sales count only while they follow one another. The material does not say.", "假设：无成交月数只计连续的月份。资料中没有说明。")
        : new BilingualText("Assumed: all months of the cycle without sales count, also when they do not follow one another. The material does not say.", "假设：周期内所有无成交的月份都计入，不要求连续。资料中没有说明。");
}
