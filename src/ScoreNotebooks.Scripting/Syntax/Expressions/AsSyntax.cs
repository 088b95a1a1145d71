namespace ScoreNotebooks.Scripting;

/// <summary><c>x as T</c>.</summary>
internal sealed record AsSyntax(TextSpan Span, ExpressionSyntax Operand, TypeSyntax Type) : ExpressionSyntax(Span);
