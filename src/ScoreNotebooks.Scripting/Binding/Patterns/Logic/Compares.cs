namespace ScoreNotebooks.Scripting;

/// <summary>True when the value at a place is of a type and compares so with a constant.</summary>
internal sealed record Compares(PatternPlace Place, Type Type, string Operator, object Constant) : PatternFormula;
