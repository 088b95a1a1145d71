namespace ScoreNotebooks.Scripting;

/// <summary><c>x =&gt; body</c>; the body is an expression or a <see cref="BlockSyntax"/>.</summary>
internal sealed record LambdaSyntax(TextSpan Span, IReadOnlyList<LambdaParameterSyntax> Parameters, SyntaxNode Body) : ExpressionSyntax(Span)
{
    /// <summary>The type written before the parameters: <c>double (int x) =&gt; x</c>.</summary>
    public TypeSyntax? ReturnType { get; init; }

    /// <summary>Whether it may not use the variables around it.</summary>
    public bool IsStatic { get; init; }
}
