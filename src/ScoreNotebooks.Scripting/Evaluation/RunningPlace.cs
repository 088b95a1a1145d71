namespace ScoreNotebooks.Scripting;

/// <summary>The statement that was begun last, and the cell it stands in.</summary>
internal readonly record struct RunningPlace(object? Cell, TextSpan Span);
