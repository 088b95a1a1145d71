namespace ScoreNotebooks;

/// <summary>How the points are read on which the sources are silent or contradict one another. Every result names the choices made.</summary>
public sealed record AssessmentReading
{
    /// <summary>Over which months failed scores are counted together.</summary>
    public FailedMonthsOver FailedMonths { get; init; } = FailedMonthsOver.Cycle;

    /// <summary>Whether a month that ended without a score counts as failed. The material does not say; by default it does not.</summary>
    public bool MonthWithoutScoreFails { get; init; }

    /// <summary>Whether months without sales are counted only while they follow one another. The material does not say; by default all of a cycle are counted, the stricter reading.</summary>
    public bool IdleMonthsInARow { get; init; }
}
