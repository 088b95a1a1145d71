namespace ScoreNotebooks.Scripting;

/// <summary>A whole cell. <see cref="Result"/> is its last expression, when that has no semicolon.</summary>
internal sealed record CellSyntax(
    TextSpan Span,
    IReadOnlyList<DirectiveSyntax> Directives,
    IReadOnlyList<UsingSyntax> Usings,
    IReadOnlyList<StatementSyntax> Statements,
    ExpressionSyntax? Result) : SyntaxNode(Span);
