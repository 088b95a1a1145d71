namespace ScoreNotebooks.Scripting;

/// <summary><c>(int Count, double)</c>.</summary>
internal sealed record TupleTypeSyntax(TextSpan Span, IReadOnlyList<TypeSyntax> Elements, IReadOnlyList<string?> Names) : TypeSyntax(Span);
