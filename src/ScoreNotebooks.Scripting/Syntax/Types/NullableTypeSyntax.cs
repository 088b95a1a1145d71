namespace ScoreNotebooks.Scripting;

/// <summary><c>T?</c>.</summary>
internal sealed record NullableTypeSyntax(TextSpan Span, TypeSyntax Underlying) : TypeSyntax(Span);
