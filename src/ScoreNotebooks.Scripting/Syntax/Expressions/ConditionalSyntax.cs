namespace ScoreNotebooks.Scripting;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed record ConditionalSyntax(
    TextSpan Span, ExpressionSyntax Condition, ExpressionSyntax WhenTrue, ExpressionSyntax WhenFalse) : ExpressionSyntax(Span);
