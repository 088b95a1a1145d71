namespace ScoreNotebooks.Scripting;

/// <summary>A lone semicolon.</summary>
internal sealed record EmptySyntax(TextSpan Span) : StatementSyntax(Span);
