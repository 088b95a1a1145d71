namespace ScoreNotebooks.Scripting;

/// <summary><c>{ … }</c>.</summary>
internal sealed record BlockSyntax(TextSpan Span, IReadOnlyList<StatementSyntax> Statements) : StatementSyntax(Span);
