namespace ScoreNotebooks.Scripting;

/// <summary><c>x =&gt; body</c>; the body is an expression or a <see cref="BlockSyntax"/>.</summary>
internal sealed record LambdaSyntax(TextSpan Span, IReadOnlyList<LambdaParameterSyntax> Parameters, SyntaxNode Body) : ExpressionSyntax(Span);
