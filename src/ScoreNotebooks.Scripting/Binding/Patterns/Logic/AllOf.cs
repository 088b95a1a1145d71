namespace ScoreNotebooks.Scripting;

/// <summary>True when every part is.</summary>
internal sealed record AllOf(IReadOnlyList<PatternFormula> Parts) : PatternFormula;
