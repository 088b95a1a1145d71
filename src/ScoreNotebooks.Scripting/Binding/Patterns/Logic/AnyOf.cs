namespace ScoreNotebooks.Scripting;

/// <summary>True when one part is.</summary>
internal sealed record AnyOf(IReadOnlyList<PatternFormula> Parts) : PatternFormula;
