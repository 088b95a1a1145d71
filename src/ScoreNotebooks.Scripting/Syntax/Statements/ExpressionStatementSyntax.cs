namespace ScoreNotebooks.Scripting;

/// <summary>An expression and a semicolon.</summary>
internal sealed record ExpressionStatementSyntax(TextSpan Span, ExpressionSyntax Expression) : StatementSyntax(Span);
