namespace ScoreNotebooks;

/// <summary>A measure that a plan does without.</summary>
/// <param name="Measure">The measure with its estimates.</param>
/// <param name="Reason">Why it could not be chosen; null when the plan is simply better without it.</param>
public sealed record LeftOutMeasure(EstimatedMeasure Measure, BilingualText? Reason);
