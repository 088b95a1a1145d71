namespace ScoreNotebooks.Scripting;

/// <summary><c>default</c> or <c>default(T)</c>.</summary>
internal sealed record DefaultSyntax(TextSpan Span, TypeSyntax? Type) : ExpressionSyntax(Span);
