namespace ScoreNotebooks.Scripting;

/// <summary>A piece of a cell as it was written.</summary>
internal abstract record SyntaxNode(TextSpan Span);
