namespace ScoreNotebooks.Scripting;

/// <summary><c>for (start; condition; step) …</c>.</summary>
internal sealed record ForSyntax(
    TextSpan Span,
    IReadOnlyList<StatementSyntax> Start,
    ExpressionSyntax? Condition,
    IReadOnlyList<ExpressionSyntax> Step,
    StatementSyntax Body) : StatementSyntax(Span);
