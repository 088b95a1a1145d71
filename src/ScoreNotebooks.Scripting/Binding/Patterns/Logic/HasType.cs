namespace ScoreNotebooks.Scripting;

/// <summary>True when the value at a place is of a type, and so not null.</summary>
internal sealed record HasType(PatternPlace Place, Type Type) : PatternFormula;
