namespace ScoreNotebooks.Scripting;

/// <summary><c>sizeof(type)</c>.</summary>
internal sealed record SizeOfSyntax(TextSpan Span, TypeSyntax Type) : ExpressionSyntax(Span);
