namespace ScoreNotebooks.Scripting;

/// <summary>A place in a cell.</summary>
/// <param name="Line">The line; the first is 1.</param>
/// <param name="Column">The column in UTF-16 code units; the first is 1.</param>
public readonly record struct ScriptPosition(int Line, int Column);
