namespace ScoreNotebooks.Scripting;

/// <summary><c>x =&gt; body</c>; the body is an expression or a <see cref="BlockSyntax"/>.</summary>
internal sealed record LambdaSyntax(TextSpan Span, IReadOnlyList<LambdaParameterSyntax> Parameters, SyntaxNode Body) : ExpressionSyntax(Span)
{
    /// <summary>Whether it is declared static: it uses no variables of the code around it.</summary>
    public bool IsStatic { get; init; }
}
