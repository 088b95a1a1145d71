namespace ScoreNotebooks.Scripting;

/// <summary>A piece of a cell that stands for a value, a type, a method or a namespace.</summary>
internal abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
