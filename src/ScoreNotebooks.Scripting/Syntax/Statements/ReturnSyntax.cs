namespace ScoreNotebooks.Scripting;

/// <summary><c>return x;</c> inside a lambda.</summary>
internal sealed record ReturnSyntax(TextSpan Span, ExpressionSyntax? Value) : StatementSyntax(Span);
