namespace ScoreNotebooks.Scripting;

/// <summary><c>x is pattern</c>.</summary>
internal sealed record IsSyntax(TextSpan Span, ExpressionSyntax Operand, PatternSyntax Pattern) : ExpressionSyntax(Span);
