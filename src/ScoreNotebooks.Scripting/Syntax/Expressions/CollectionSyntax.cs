namespace ScoreNotebooks.Scripting;

/// <summary><c>[a, b, .. c]</c>.</summary>
internal sealed record CollectionSyntax(TextSpan Span, IReadOnlyList<CollectionItemSyntax> Items) : ExpressionSyntax(Span);
