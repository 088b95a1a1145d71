namespace ScoreNotebooks.Scripting;

/// <summary><c>using X.Y;</c> or <c>using static X.Y;</c>.</summary>
internal sealed record UsingSyntax(TextSpan Span, bool IsStatic, IReadOnlyList<string> Parts) : SyntaxNode(Span);
