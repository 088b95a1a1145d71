namespace ScoreNotebooks.Scripting;

/// <summary><c>(a, name: b)</c>.</summary>
internal sealed record TupleSyntax(TextSpan Span, IReadOnlyList<ArgumentSyntax> Elements) : ExpressionSyntax(Span);
