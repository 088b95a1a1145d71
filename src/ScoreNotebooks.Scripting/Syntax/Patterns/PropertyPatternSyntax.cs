namespace ScoreNotebooks.Scripting;

/// <summary><c>Name.Name: pattern</c>.</summary>
internal sealed record PropertyPatternSyntax(TextSpan Span, IReadOnlyList<string> Path, PatternSyntax Pattern) : SyntaxNode(Span);
