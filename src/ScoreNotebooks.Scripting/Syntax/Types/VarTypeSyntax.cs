namespace ScoreNotebooks.Scripting;

/// <summary><c>var</c>.</summary>
internal sealed record VarTypeSyntax(TextSpan Span) : TypeSyntax(Span);
