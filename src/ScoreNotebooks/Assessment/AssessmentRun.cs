namespace ScoreNotebooks;

/// <summary>The steps of an assessment: lay out the cycles, judge each, say what the scheme does.</summary>
internal sealed class AssessmentRun(
    DateOnly opened, IReadOnlyList<AssessedMonth> months, AssessmentStandard standard, AssessmentStandard? earlier, AssessmentReading reading, string shop)
{
    internal required DateOnly AsOf { get; init; }

    internal required DateOnly? CycleStarted { get; init; }

    internal required RectificationScheme? Rectification { get; init; }

    internal Assessment Assess()
    {
        var calendar = AsOf <= CalendarMonth.Of(opened).LastDay ? [] : new AssessmentCalendar(opened, standard, earlier).Until(AsOf, CycleStarted);
        var known = months.Select(month => month.Month).ToHashSet();
        var (cycles, steps) = (new List<CycleAssessment>(), new List<AssessmentStep>());
        var skipped = 0;
        foreach (var cycle in calendar)
        {
            if (cycle != calendar[^1] && !Enumerable.Range(0, cycle.Months).Any(month => known.Contains(cycle.FirstMonth.Add(month))))
            {
                skipped++;
                continue;
            }

            cycles.Add(Judge(cycle));
            if (cycles[^1].Outcome != AssessmentOutcome.Failed) continue;
            steps.AddRange(StepsAfter(cycles));
            if (steps.Any(step => step.Kind == AssessmentStepKind.Removal)) break;
        }

        return new Assessment(shop, opened, AsOf, standard.Thresholds, reading, cycles)
        {
            Rectification = Rectification,
            Steps = steps,
            Assumptions = [.. new AssessmentAssumptions(standard, reading, Rectification).Of(opened, cycles, skipped, CycleStarted, earlier is not null)],
        };
    }

    private CycleAssessment Judge(AssessmentCycle cycle)
    {
        var thresholds = cycle.Standard?.Thresholds ?? throw StandardUnknown(cycle);
        if (cycle.NodeMonths.Count != cycle.Targets.Count)
            throw new WorkbookException(
                $"The standard \"{cycle.Standard.Title.English}\" has {cycle.NodeMonths.Count} nodes in its trial but {cycle.Targets.Count} sales targets. Give one target per node.",
                $"“{cycle.Standard.Title.Chinese}”的试考期有 {cycle.NodeMonths.Count} 个节点，却给出 {cycle.Targets.Count} 个销售目标。请为每个节点给一个目标。");
        if (cycle.Targets.Any(target => !target.IsKnown) || double.IsNaN(thresholds.Score)) throw FigureUnknown(cycle, thresholds);
        return new CycleJudge(cycle, AssessedMonths.Of(cycle, months, reading, AsOf), reading, AsOf).Judge();
    }

    private IEnumerable<AssessmentStep> StepsAfter(IReadOnlyList<CycleAssessment> cycles)
    {
        var day = cycles[^1].DecidedOn!.Value;
        var hadWarning = cycles.Count > 1 && cycles[^2].Outcome == AssessmentOutcome.Failed;
        if (Rectification is null)
        {
            yield return new AssessmentStep(AssessmentStepKind.Removal, day, new BilingualText("the shop can no longer operate on Tmall", "店铺不得继续在天猫经营"));
            yield break;
        }

        if (hadWarning)
        {
            yield return new AssessmentStep(AssessmentStepKind.Removal, day, new BilingualText("removal, since the cycle after the warning is lost too", "清退：警告后的下一考核周期仍未通过"));
            yield break;
        }

        yield return new AssessmentStep(AssessmentStepKind.Warning, day, new BilingualText("warning; a rectification period begins", "警告，整改期开始"));
        yield return new AssessmentStep(
            AssessmentStepKind.RectificationEnds, CalendarMonth.Of(day).Add(Rectification.Months).LastDay,
            new BilingualText("the rectification period ends; the next cycle must be passed", "整改期结束，下一考核周期必须通过"));
    }

    private static WorkbookException StandardUnknown(AssessmentCycle cycle)
    {
        var name = AssessmentWords.Cycle(cycle.Stage, cycle.Number);
        return new WorkbookException(
            FormattableString.Invariant($"The {name.English} began on {cycle.From:yyyy-MM-dd}, before the standard of 2026, and keeps the standard of that day, which is not public. Read its targets in the merchant back office (千牛) and give them: earlier: new AssessmentStandard(…, AssessmentThresholds.Entered(…)). If the running cycle began in 2026, say so: cycleStarted: new DateOnly(2026, …, 1)."),
            FormattableString.Invariant($"{name.Chinese}从 {cycle.From:yyyy-MM-dd} 开始，早于 2026 年标准，沿用当时的考核标准，而该标准没有公开。请在千牛后台查到当时的目标并填写：earlier: new AssessmentStandard(…, AssessmentThresholds.Entered(…))。如果当前考核周期从 2026 年开始，请写明：cycleStarted: new DateOnly(2026, …, 1)。"));
    }

    private static WorkbookException FigureUnknown(AssessmentCycle cycle, AssessmentThresholds thresholds)
    {
        var doubts = thresholds.Doubts.Count > 0 ? thresholds.Doubts : [new BilingualText("The figure is not public.", "该数字没有公开。")];
        var (what, inChinese) = double.IsNaN(thresholds.Score) ? ("score target", "体验分目标") : cycle.Stage == AssessmentStage.Trial ? ("sales target of the trial", "试考期销售目标") : ("sales target of the formal cycle", "正式考核期销售目标");
        var how = double.IsNaN(thresholds.Score) ? "with { Score = … }" : cycle.Stage == AssessmentStage.Trial ? "with { Trial = […] }" : "with { Formal = SalesTarget.AtLeast(…) }";
        return new WorkbookException(
            $"The {what} of {thresholds.Category} is not known. {string.Join(" ", doubts.Select(doubt => doubt.English))} Then write: thresholds {how}.",
            $"“{thresholds.Category}”的{inChinese}未知。{string.Concat(doubts.Select(doubt => doubt.Chinese))}然后写：thresholds {how}。");
    }
}
