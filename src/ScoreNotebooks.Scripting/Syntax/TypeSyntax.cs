namespace ScoreNotebooks.Scripting;

/// <summary>A type as it was written.</summary>
internal abstract record TypeSyntax(TextSpan Span) : SyntaxNode(Span);
