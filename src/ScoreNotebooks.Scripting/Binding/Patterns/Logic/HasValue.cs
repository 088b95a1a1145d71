namespace ScoreNotebooks.Scripting;

/// <summary>True when the value at a place is not null.</summary>
internal sealed record HasValue(PatternPlace Place) : PatternFormula;
