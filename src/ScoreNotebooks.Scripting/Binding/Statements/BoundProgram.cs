namespace ScoreNotebooks.Scripting;

/// <summary>A cell and the code it loads, in the order in which they run; the cell itself is the last part.</summary>
internal sealed record BoundProgram(IReadOnlyList<BoundCell> Parts, bool IsTimed);
