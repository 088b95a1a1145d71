namespace ScoreNotebooks;

/// <summary>An assessment in words: how it stands, why, and what can still be done.</summary>
internal static class AssessmentSentences
{
    internal static BilingualText Opening(Assessment assessment)
    {
        var first = CalendarMonth.Of(assessment.Opened).Add(1);
        var day = Formats.Day(assessment.ExemptUntil);
        return new BilingualText(
            $"{Who(assessment).English} is in its opening month: until {day} nothing is assessed. The trial begins on {Formats.Day(first.FirstDay)}; sales are looked at on {string.Join(", ", Nodes(first))}.",
            $"{Who(assessment).Chinese}处于免考期：{day} 之前不考核。试考期从 {Formats.Day(first.FirstDay)} 开始，考核节点为 {string.Join("、", Nodes(first))}。");
    }

    internal static IEnumerable<BilingualText> Of(Assessment assessment)
    {
        foreach (var cycle in assessment.Cycles.Where(cycle => cycle != assessment.Running || cycle.Outcome != AssessmentOutcome.Open)) yield return Decided(cycle);
        foreach (var step in assessment.Steps) yield return new BilingualText($"{Formats.Day(step.Day)}: {step.What.English}.", $"{Formats.Day(step.Day)}：{step.What.Chinese}。");
        if (assessment is { Removal: not null, Rectification: null })
            yield return new BilingualText("The standard of 2026 knows no rectification period.", "2026 年标准没有整改期。");
        if (assessment.Running is not { Outcome: AssessmentOutcome.Open } running || assessment.Removal is not null) yield break;
        yield return Open(assessment, running);
        if (running.NextNode is { Outcome: AssessmentOutcome.Open } next) yield return ToGo(running, next);
        yield return Months(running);
        if (running.EarliestFailure is { } day)
            yield return new BilingualText(
                $"It cannot be lost before {Formats.Day(day)}, and is decided by {Formats.Day(running.Cycle.To)} at the latest.",
                $"最早要到 {Formats.Day(day)} 才可能判定不通过，最迟 {Formats.Day(running.Cycle.To)} 有结果。");
        if (Conflict(assessment, running) is { } conflict) yield return conflict;
    }

    private static BilingualText Who(Assessment assessment) => assessment.Shop.Length == 0 ? new BilingualText("The shop", "该店") : BilingualText.Same(assessment.Shop);

    private static IEnumerable<string> Nodes(CalendarMonth first) =>
        ShippedStandard.Tmall2026.TrialNodes.Select(node => Formats.Day(first.Add(node - 1).LastDay));

    private static BilingualText Decided(CycleAssessment cycle)
    {
        var (name, day) = (AssessmentWords.Name(cycle), Formats.Day(cycle.DecidedOn ?? cycle.Cycle.To));
        if (cycle.Outcome == AssessmentOutcome.Passed)
            return new BilingualText($"The {name.English} is passed, for certain since {day}.", $"{name.Chinese}已确定通过（{day} 起）。");
        if (cycle.Outcome == AssessmentOutcome.Open) return new BilingualText($"The {name.English} is not decided.", $"{name.Chinese}尚无结果。");
        var why = Why(cycle);
        return new BilingualText($"The {name.English} was lost on {day}: {why.English}.", $"{name.Chinese}于 {day} 确定未通过：{why.Chinese}。");
    }

    private static BilingualText Why(CycleAssessment cycle)
    {
        var (english, chinese) = (new List<string>(), new List<string>());
        void Add(string one, string other) => (english, chinese) = ([.. english, one], [.. chinese, other]);
        var thresholds = cycle.Cycle.Standard!.Thresholds;
        var isFirst = (CycleTest test) => test.Outcome == AssessmentOutcome.Failed && test.DecidedOn == cycle.DecidedOn;
        if (isFirst(cycle.Sales) && cycle.Nodes.First(node => node.DecidedOn == cycle.DecidedOn && node.Outcome == AssessmentOutcome.Failed) is { } node)
            Add($"after {node.AfterMonths} months {AssessmentWords.Yuan(node.Sales).English} were sold, of {node.Target.Show().English}", $"满 {node.AfterMonths} 个月累计成交 {AssessmentWords.Yuan(node.Sales).Chinese}，要求 {node.Target.Show().Chinese}");
        var failed = cycle.Months.Where(month => month.FailsScore && month.Month.LastDay <= cycle.DecidedOn).Select(month => month.Month.ToString()).ToList();
        if (isFirst(cycle.Score)) Add($"the score missed {thresholds.Score} in {failed.Count} months ({string.Join(", ", failed)})", $"{failed.Count} 个月体验分低于 {thresholds.Score}（{string.Join("、", failed)}）");
        if (isFirst(cycle.Idle)) Add($"{cycle.Months.Count(month => month.IsIdle && month.Month.LastDay <= cycle.DecidedOn)} months were without sales, of at most {cycle.Cycle.MostIdleMonths}", $"{cycle.Months.Count(month => month.IsIdle && month.Month.LastDay <= cycle.DecidedOn)} 个月没有成交，最多允许 {cycle.Cycle.MostIdleMonths} 个月");
        return new BilingualText(string.Join("; ", english), string.Join("；", chinese));
    }

    private static BilingualText Open(Assessment assessment, CycleAssessment running)
    {
        var name = AssessmentWords.Name(running);
        var over = running.Months.Count(month => month.State == MonthState.Over);
        return new BilingualText(
            $"{Who(assessment).English}: the {name.English} ({Formats.Day(running.Cycle.From)} to {Formats.Day(running.Cycle.To)}) is open; {over} of its {running.Cycle.Months} months are over.",
            $"{Who(assessment).Chinese}：{name.Chinese}（{Formats.Day(running.Cycle.From)} 至 {Formats.Day(running.Cycle.To)}）尚无结果，{running.Cycle.Months} 个月中已过 {over} 个月。");
    }

    private static BilingualText ToGo(CycleAssessment running, SalesNode next)
    {
        var last = running.Nodes[^1];
        var (english, chinese) = Sentence(next);
        if (last == next || last.ToGo == 0) return new BilingualText(english, chinese);
        return new BilingualText(
            $"{english} Until {Formats.Day(last.Day)} it is {AssessmentWords.Yuan(last.ToGo).English}, {AssessmentWords.Yuan(RoundedUp(last.ToGoPerMonth)).English} a month.",
            $"{chinese}到 {Formats.Day(last.Day)} 共差 {AssessmentWords.Yuan(last.ToGo).Chinese}，平均每月 {AssessmentWords.Yuan(RoundedUp(last.ToGoPerMonth)).Chinese}。");
    }

    private static (string English, string Chinese) Sentence(SalesNode next)
    {
        var day = Formats.Day(next.Day);
        if (next.Target.Amount == 0) return ($"Until {day} anything must be sold.", $"到 {day} 须有成交。");
        var (toGo, perMonth) = (AssessmentWords.Yuan(next.ToGo), AssessmentWords.Yuan(RoundedUp(next.ToGoPerMonth)));
        return (
            $"Until the next node on {day}, {toGo.English} are still to be sold: {perMonth.English} in {(next.MonthsLeft == 1 ? "the one month left" : $"each of {next.MonthsLeft} months")}.",
            $"距下一节点 {day} 还差 {toGo.Chinese}：{(next.MonthsLeft == 1 ? "须在余下一个月内完成" : $"余下 {next.MonthsLeft} 个月每月 {perMonth.Chinese}")}。");
    }

    /// <summary>A monthly amount rounded up, so that so many months of it are enough.</summary>
    private static double RoundedUp(double amount) => Math.Ceiling(Math.Round(amount, 6));

    private static BilingualText Months(CycleAssessment running)
    {
        var ahead = running.Months.Count(month => month.State != MonthState.Over);
        var (score, idle) = (running.Score, running.Idle);
        var target = running.Cycle.Standard!.Thresholds.Score;
        return new BilingualText(
            $"{Counted(score.Used)} ended below {target}; of the {ahead} to come {May(score.Left)} may. {Counted(idle.Used)} had no sales; of those to come {May(idle.Left)} may be without.",
            $"已有 {score.Used} 个月月末低于 {target}，余下 {ahead} 个月中{InChinese(score.Left, "不达标")}。已有 {idle.Used} 个月无成交，余下{InChinese(idle.Left, "无成交")}。");
    }

    private static string May(int months) => months == 0 ? "none" : months.ToString(Formats.Plain);

    private static string InChinese(int months, string what) => months == 0 ? $"不能再有{what}的月份" : $"最多还可有 {months} 个月{what}";

    private static string Counted(int months) => months switch { 0 => "No month", 1 => "One month", _ => $"{months} months" };

    /// <summary>That the readings of the sources differ on this very shop.</summary>
    private static BilingualText? Conflict(Assessment assessment, CycleAssessment running)
    {
        var other = running.ScoreReadings.FirstOrDefault(reading => reading.Test.Left != running.Score.Left);
        if (other is null) return null;
        var (chosen, name) = (AssessmentWords.Over(assessment.Reading.FailedMonths), AssessmentWords.Over(other.Over));
        return new BilingualText(
            $"That is by the reading over {chosen.English}; counted over {name.English}, {other.Test.Left} may still fail.",
            $"以上按{chosen.Chinese}计；若按{name.Chinese}计，还可有 {other.Test.Left} 个月不达标。");
    }
}
