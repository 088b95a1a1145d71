namespace ScoreNotebooks;

/// <summary>
/// How long the stages of an assessment are, when it is held, and what it demands. The defaults are those of the Tmall
/// standard of 2026 (《2026年天猫商家考核标准》, rule 20009153): twelve months of trial with nodes at the end of months 3, 6,
/// 9 and 12, then cycles of twelve months with one node at the end.
/// </summary>
/// <param name="Title">What the standard is called.</param>
/// <param name="Thresholds">What it demands of the shop's category.</param>
public sealed record AssessmentStandard(BilingualText Title, AssessmentThresholds Thresholds)
{
    /// <summary>The months of the trial.</summary>
    public int TrialMonths { get; init; } = 12;

    /// <summary>After which months of the trial sales are looked at, one for each of <see cref="AssessmentThresholds.Trial"/>.</summary>
    public IReadOnlyList<int> TrialNodes { get; init; } = [3, 6, 9, 12];

    /// <summary>The months of a formal cycle.</summary>
    public int FormalMonths { get; init; } = 12;

    /// <summary>How many months without sales a trial may have.</summary>
    public int MostIdleMonthsInTrial { get; init; } = 3;

    /// <summary>How many months without sales a formal cycle may have.</summary>
    public int MostIdleMonthsInFormal { get; init; } = 6;

    /// <summary>The first day of the standard of 2026. A cycle that began before keeps the standard of its first day.</summary>
    public static DateOnly Tmall2026From { get; } = new(2026, 1, 1);

    /// <summary>The Tmall standard of 2026 with a category's lines.</summary>
    public static AssessmentStandard Tmall2026(AssessmentThresholds thresholds)
    {
        var shipped = ShippedStandard.Tmall2026;
        return new AssessmentStandard(shipped.Title, thresholds)
        {
            TrialMonths = shipped.TrialMonths,
            TrialNodes = shipped.TrialNodes,
            FormalMonths = shipped.FormalMonths,
            MostIdleMonthsInTrial = shipped.MostIdleMonthsInTrial,
            MostIdleMonthsInFormal = shipped.MostIdleMonthsInFormal,
        };
    }
}
