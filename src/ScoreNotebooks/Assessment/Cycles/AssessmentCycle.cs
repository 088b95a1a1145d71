namespace ScoreNotebooks;

/// <summary>One period of an assessment with its node dates.</summary>
/// <param name="Stage">The trial, or a formal cycle.</param>
/// <param name="Number">1 for the trial and for the first formal cycle.</param>
/// <param name="FirstMonth">The first month.</param>
/// <param name="Months">How many months.</param>
/// <param name="Standard">The standard in force on the first day, which the cycle keeps; null when it is not known.</param>
public sealed record AssessmentCycle(AssessmentStage Stage, int Number, CalendarMonth FirstMonth, int Months, AssessmentStandard? Standard)
{
    /// <summary>The first day.</summary>
    public DateOnly From => FirstMonth.FirstDay;

    /// <summary>The last day, on which the last node lies.</summary>
    public DateOnly To => FirstMonth.Add(Months - 1).LastDay;

    /// <summary>After which months of the cycle sales are looked at.</summary>
    public IReadOnlyList<int> NodeMonths => Stage == AssessmentStage.Trial && Standard is not null ? Standard.TrialNodes : [Months];

    /// <summary>The last days of those months.</summary>
    public IReadOnlyList<DateOnly> NodeDays => [.. NodeMonths.Select(month => FirstMonth.Add(month - 1).LastDay)];

    /// <summary>What must have been sold by each node.</summary>
    internal IReadOnlyList<SalesTarget> Targets => Stage == AssessmentStage.Trial ? Standard!.Thresholds.Trial : [Standard!.Thresholds.Formal];

    /// <summary>How many months without sales the cycle may have.</summary>
    internal int MostIdleMonths => Stage == AssessmentStage.Trial ? Standard!.MostIdleMonthsInTrial : Standard!.MostIdleMonthsInFormal;
}
