namespace ScoreNotebooks.Scripting;

/// <summary>One element of a collection expression, or a collection to spread into it.</summary>
internal sealed record CollectionItemSyntax(TextSpan Span, ExpressionSyntax Value, bool IsSpread) : SyntaxNode(Span);
