namespace ScoreNotebooks.Scripting;

/// <summary><c>foreach (var x in y) …</c>; <see cref="Target"/> is a declaration or a tuple of them.</summary>
internal sealed record ForEachSyntax(
    TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Source, StatementSyntax Body) : StatementSyntax(Span);
