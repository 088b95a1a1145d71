namespace ScoreNotebooks.Scripting;

/// <summary><c>new T[n]</c>, <c>new T[] { … }</c>, <c>new[] { … }</c>.</summary>
internal sealed record NewArraySyntax(
    TextSpan Span, TypeSyntax? Element, IReadOnlyList<ExpressionSyntax> Lengths, IReadOnlyList<ExpressionSyntax>? Items) : ExpressionSyntax(Span);
