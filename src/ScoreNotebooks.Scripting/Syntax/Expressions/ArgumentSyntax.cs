namespace ScoreNotebooks.Scripting;

/// <summary>An argument of a call, perhaps named, perhaps <c>out</c>.</summary>
internal sealed record ArgumentSyntax(TextSpan Span, string? Name, bool IsOut, ExpressionSyntax Value) : SyntaxNode(Span);
