namespace ScoreNotebooks.Scripting;

/// <summary>A parameter of a function of a cell.</summary>
internal sealed record ParameterSyntax(TextSpan Span, TypeSyntax Type, string Name, ExpressionSyntax? Default, bool IsParams) : SyntaxNode(Span);
