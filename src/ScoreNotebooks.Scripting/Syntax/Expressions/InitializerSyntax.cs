namespace ScoreNotebooks.Scripting;

/// <summary><c>{ Name = value, [key] = value }</c> or <c>{ element, { key, value } }</c>.</summary>
internal sealed record InitializerSyntax(TextSpan Span, IReadOnlyList<InitializerItemSyntax> Items) : ExpressionSyntax(Span);
