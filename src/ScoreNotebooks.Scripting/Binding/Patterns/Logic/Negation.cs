namespace ScoreNotebooks.Scripting;

/// <summary>True when the inner one is not.</summary>
internal sealed record Negation(PatternFormula Inner) : PatternFormula;
