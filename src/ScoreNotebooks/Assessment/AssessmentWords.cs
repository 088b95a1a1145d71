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

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Formats.Plain);
}
