namespace ScoreNotebooks.Scripting;

/// <summary><c>if (condition) … else …</c>.</summary>
internal sealed record IfSyntax(
    TextSpan Span, ExpressionSyntax Condition, StatementSyntax Then, StatementSyntax? Else) : StatementSyntax(Span);
