namespace ScoreNotebooks.Scripting;

/// <summary>A piece of a cell that does something.</summary>
internal abstract record StatementSyntax(TextSpan Span) : SyntaxNode(Span);
