namespace ScoreNotebooks.Scripting;

/// <summary><c>T[]</c>, <c>T[,]</c>.</summary>
internal sealed record ArrayTypeSyntax(TextSpan Span, TypeSyntax Element, int Rank) : TypeSyntax(Span);
