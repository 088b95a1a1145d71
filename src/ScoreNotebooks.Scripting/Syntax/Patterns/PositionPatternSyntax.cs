namespace ScoreNotebooks.Scripting;

/// <summary>One part of a positional pattern: <c>pattern</c> or <c>name: pattern</c>.</summary>
internal sealed record PositionPatternSyntax(TextSpan Span, string? Name, PatternSyntax Pattern) : SyntaxNode(Span);
