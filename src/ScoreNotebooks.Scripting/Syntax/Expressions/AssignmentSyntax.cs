namespace ScoreNotebooks.Scripting;

/// <summary><c>=</c>, <c>+=</c> and their like.</summary>
internal sealed record AssignmentSyntax(
    TextSpan Span, string Operator, TextSpan OperatorSpan, ExpressionSyntax Target, ExpressionSyntax Value) : ExpressionSyntax(Span);
