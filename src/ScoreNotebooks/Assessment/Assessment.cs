namespace ScoreNotebooks;

/// <summary>
/// How a Tmall shop stands in the periodic assessment (天猫商家考核): its stages and node dates, what is passed or lost
/// since when, and what can still be done. Made by <see cref="Tmall2026"/>.
/// </summary>
/// <param name="Shop">The shop's name; blank when none was given.</param>
/// <param name="Opened">The day it opened.</param>
/// <param name="AsOf">The day for which the assessment is made: what is later counts as not known.</param>
/// <param name="Thresholds">The lines of the shop's category in the standard of 2026.</param>
/// <param name="Reading">How doubtful points are read.</param>
/// <param name="Cycles">The cycles that were assessed, the running one last; none in the opening month.</param>
public sealed partial record Assessment(
    string Shop, DateOnly Opened, DateOnly AsOf, AssessmentThresholds Thresholds, AssessmentReading Reading, IReadOnlyList<CycleAssessment> Cycles)
{
    /// <summary>The last day on which nothing is assessed: that of the opening month.</summary>
    public DateOnly ExemptUntil => CalendarMonth.Of(Opened).LastDay;

    /// <summary>The stage on the day of the assessment.</summary>
    public AssessmentStage Stage => AsOf <= ExemptUntil ? AssessmentStage.Exempt : Running!.Cycle.Stage;

    /// <summary>The cycle that runs on the day of the assessment, or the one that was lost; null in the opening month.</summary>
    public CycleAssessment? Running => Cycles.Count == 0 ? null : Cycles[^1];

    /// <summary>
    /// Failed when a cycle is lost: by the standard of 2026 the shop can then no longer operate on Tmall. Passed when the
    /// running cycle is passed for certain. Under <see cref="Rectification"/> a lost cycle is a warning, and failed are two in a row.
    /// </summary>
    public AssessmentOutcome Outcome => Removal is not null ? AssessmentOutcome.Failed : Running?.Outcome switch
    {
        AssessmentOutcome.Passed => AssessmentOutcome.Passed,
        _ => AssessmentOutcome.Open,
    };

    /// <summary>The day the outcome became certain; null while it is open.</summary>
    public DateOnly? DecidedOn => Removal ?? (Outcome == AssessmentOutcome.Passed ? Running!.DecidedOn : null);

    /// <summary>The older scheme of warning and rectification, where it was asked for; null for the standard of 2026, which has none.</summary>
    public RectificationScheme? Rectification { get; init; }

    /// <summary>What the scheme did: warnings, ends of rectification periods, removal, by day.</summary>
    public IReadOnlyList<AssessmentStep> Steps { get; init; } = [];

    /// <summary>What the result rests on that no source says, and where the sources contradict one another.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];

    /// <summary>The day on which it became certain that the shop must leave; null when it did not.</summary>
    public DateOnly? Removal => Steps.FirstOrDefault(step => step.Kind == AssessmentStepKind.Removal)?.Day;

    /// <summary>A cycle by its stage and number.</summary>
    /// <exception cref="WorkbookException">That cycle was not assessed; the message lists those that were.</exception>
    public CycleAssessment Cycle(AssessmentStage stage, int number = 1) =>
        Cycles.FirstOrDefault(cycle => cycle.Cycle.Stage == stage && cycle.Cycle.Number == number) ?? throw NoSuchCycle(stage, number);

    private WorkbookException NoSuchCycle(AssessmentStage stage, int number)
    {
        var wanted = AssessmentWords.Cycle(stage, number);
        var known = Cycles.Select(cycle => AssessmentWords.Cycle(cycle.Cycle.Stage, cycle.Cycle.Number)).ToList();
        return new WorkbookException(
            $"There is no {wanted.English} in this assessment. Assessed were: {(known.Count == 0 ? "none, the shop is in its opening month" : string.Join(", ", known.Select(name => name.English)))}.",
            $"本次考核中没有{wanted.Chinese}。已考核的有：{(known.Count == 0 ? "无，店铺仍在开店当月" : string.Join("、", known.Select(name => name.Chinese)))}。");
    }
}
