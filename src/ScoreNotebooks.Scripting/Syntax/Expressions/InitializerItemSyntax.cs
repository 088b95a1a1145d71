namespace ScoreNotebooks.Scripting;

/// <summary>One item of an initialiser: a member, an index, or one element of several values.</summary>
internal sealed record InitializerItemSyntax(
    TextSpan Span, string? Member, IReadOnlyList<ArgumentSyntax>? Index, IReadOnlyList<ExpressionSyntax> Values) : SyntaxNode(Span);
