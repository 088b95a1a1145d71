namespace ScoreNotebooks.Scripting;

/// <summary><c>while (condition) …</c> and <c>do … while (condition);</c>.</summary>
internal sealed record WhileSyntax(TextSpan Span, ExpressionSyntax Condition, StatementSyntax Body, bool BodyFirst) : StatementSyntax(Span);
