namespace ScoreNotebooks.Scripting;

/// <summary>An argument of a call with its names known.</summary>
internal sealed record Argument(TextSpan Span, string? Name, bool IsOut, BoundExpression Value);
