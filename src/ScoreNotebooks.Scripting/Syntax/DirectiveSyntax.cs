namespace ScoreNotebooks.Scripting;

/// <summary>A line that begins with <c>#</c>.</summary>
internal sealed record DirectiveSyntax(TextSpan Span, string Text) : SyntaxNode(Span);
