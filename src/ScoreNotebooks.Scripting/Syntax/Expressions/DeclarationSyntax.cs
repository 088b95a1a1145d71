namespace ScoreNotebooks.Scripting;

/// <summary><c>var x</c> or <c>int x</c> where a value is expected: an out argument or a part of a deconstruction.</summary>
internal sealed record DeclarationSyntax(TextSpan Span, TypeSyntax Type, string Name) : ExpressionSyntax(Span);
