namespace ScoreNotebooks.Scripting;

/// <summary>Two operands and what stands between them.</summary>
internal sealed record BinarySyntax(
    TextSpan Span, string Operator, TextSpan OperatorSpan, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);
