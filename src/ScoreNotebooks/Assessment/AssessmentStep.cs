namespace ScoreNotebooks;

/// <summary>Something that a scheme does to a shop on a day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The day.</param>
/// <param name="What">The same in words.</param>
public sealed record AssessmentStep(AssessmentStepKind Kind, DateOnly Day, BilingualText What);

/// <summary>What a scheme does to a shop that fails.</summary>
public enum AssessmentStepKind
{
    /// <summary>A warning, with which a rectification period begins (older scheme only).</summary>
    Warning,

    /// <summary>The end of a rectification period (older scheme only).</summary>
    RectificationEnds,

    /// <summary>The shop can no longer operate on Tmall.</summary>
    Removal,
}
