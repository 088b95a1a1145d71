namespace ScoreNotebooks;

/// <summary>What the parts of an assessment are called.</summary>
internal static class AssessmentWords
{
    internal static BilingualText Stage(AssessmentStage stage) => stage switch
    {
        AssessmentStage.Exempt => new BilingualText("opening month, exempt", "免考期"),
        AssessmentStage.Trial => new BilingualText("trial", "试考期"),
        _ => new BilingualText("formal cycle", "正式考核期"),
    };

    /// <summary>"trial", "formal cycle 2".</summary>
    internal static BilingualText Cycle(AssessmentStage stage, int number)
    {
        var name = Stage(stage);
        return stage != AssessmentStage.Formal ? name : new BilingualText($"{name.English} {number}", $"第 {number} 个{name.Chinese}");
    }

    internal static BilingualText Over(FailedMonthsOver over) => over switch
    {
        FailedMonthsOver.Cycle => new BilingualText("all months of the cycle", "整个考核周期"),
        FailedMonthsOver.HalfYears => new BilingualText("months 1 to 6 and 7 to 12 apart", "前 6 个月与后 6 个月分别"),
        _ => new BilingualText("any six months in a row", "任意连续 6 个月"),
    };

    internal static BilingualText Outcome(AssessmentOutcome outcome) => outcome switch
    {
        AssessmentOutcome.Passed => new BilingualText("passed", "通过"),
        AssessmentOutcome.Failed => new BilingualText("failed", "未通过"),
        _ => new BilingualText("open", "未定"),
    };

    /// <summary>An amount in yuan.</summary>
    internal static BilingualText Yuan(double amount)
    {
        var text = amount.ToString("#,0.##", Formats.Plain);
        return new BilingualText($"{text} yuan", $"{text} 元");
    }

    internal static BilingualText Name(CycleAssessment cycle) => Cycle(cycle.Cycle.Stage, cycle.Cycle.Number);

    internal static BilingualText NodeOutcome(AssessmentOutcome outcome) => outcome switch
    {
        AssessmentOutcome.Passed => new BilingualText("met", "已达标"),
        AssessmentOutcome.Failed => new BilingualText("missed", "未达标"),
        _ => new BilingualText("open", "未到"),
    };

    /// <summary>What of a month counts against the shop; null when nothing does.</summary>
    internal static BilingualText Against(CycleMonth month) => month switch
    {
        { State: MonthState.Running } => new BilingualText("running", "当月未结束"),
        { FailsScore: true, IsIdle: true } => new BilingualText("score, no sales", "体验分不达标、无成交"),
        { FailsScore: true } => new BilingualText("score", "体验分不达标"),
        { IsIdle: true } => new BilingualText("no sales", "无成交"),
        _ => BilingualText.Same("–"),
    };

    internal static BilingualText Step(AssessmentStepKind kind) => kind switch
    {
        AssessmentStepKind.Warning => new BilingualText("warning", "警告"),
        AssessmentStepKind.RectificationEnds => new BilingualText("rectification ends", "整改期结束"),
        _ => new BilingualText("removal", "清退"),
    };

    internal static BilingualText Title(Assessment assessment) => assessment.Shop.Length == 0
        ? new BilingualText("Tmall assessment", "天猫商家考核")
        : new BilingualText($"Tmall assessment of {assessment.Shop}", $"{assessment.Shop}：天猫商家考核");

    /// <summary>The category and what its line is for.</summary>
    internal static BilingualText Subtitle(Assessment assessment)
    {
        var kind = ShopTypeWords.Kind(assessment.Thresholds);
        var isEntered = assessment.Thresholds.Source is null;
        return new BilingualText(
            $"{assessment.Thresholds.Category} ({kind.English}), standard of 2026{(isEntered ? ", entered by the user" : "")}",
            $"{assessment.Thresholds.Category}（{kind.Chinese}），2026 年标准{(isEntered ? "，由用户填写" : "")}");
    }

    /// <summary>The running cycle.</summary>
    /// <exception cref="WorkbookException">The shop is in its opening month.</exception>
    internal static CycleAssessment Require(Assessment assessment) => assessment.Running ?? throw new WorkbookException(
        $"Until {Formats.Day(assessment.ExemptUntil)} the shop is in its opening month, in which nothing is assessed; choose a later day (asOf).",
        $"到 {Formats.Day(assessment.ExemptUntil)} 为止店铺处于免考期，不进行考核；请选择之后的日期（asOf）。");
}
