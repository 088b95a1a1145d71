namespace ScoreNotebooks.Scripting;

/// <summary><c>target[arguments]</c>.</summary>
internal sealed record IndexSyntax(TextSpan Span, ExpressionSyntax Target, IReadOnlyList<ArgumentSyntax> Arguments) : ExpressionSyntax(Span);
