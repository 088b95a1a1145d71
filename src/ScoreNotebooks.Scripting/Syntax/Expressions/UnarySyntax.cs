namespace ScoreNotebooks.Scripting;

/// <summary><c>-x</c>, <c>!x</c>, <c>++x</c>, <c>^x</c>.</summary>
internal sealed record UnarySyntax(TextSpan Span, string Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);
