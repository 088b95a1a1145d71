namespace ScoreNotebooks.Scripting.Generation;

/// <summary>A variable that a generated cell may use.</summary>
public sealed record Known(string Name, string Type, bool MayAssign = false);
