namespace ScoreNotebooks.Scripting;

/// <summary><c>double Twice(double x) =&gt; x * 2;</c>; the body is an expression or a <see cref="BlockSyntax"/>.</summary>
internal sealed record FunctionSyntax(
    TextSpan Span, bool IsStatic, TypeSyntax ReturnType, TextSpan NameSpan, string Name, IReadOnlyList<ParameterSyntax> Parameters, SyntaxNode Body)
    : StatementSyntax(Span);
