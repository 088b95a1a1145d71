namespace ScoreNotebooks.Scripting;

/// <summary><c>await x</c>.</summary>
internal sealed record AwaitSyntax(TextSpan Span, ExpressionSyntax Operand) : ExpressionSyntax(Span);
