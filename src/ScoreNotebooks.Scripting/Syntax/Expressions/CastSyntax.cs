namespace ScoreNotebooks.Scripting;

/// <summary><c>(T)x</c>.</summary>
internal sealed record CastSyntax(TextSpan Span, TypeSyntax Type, ExpressionSyntax Operand) : ExpressionSyntax(Span);
