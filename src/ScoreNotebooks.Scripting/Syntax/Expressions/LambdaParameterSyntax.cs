namespace ScoreNotebooks.Scripting;

/// <summary>A parameter of a lambda; its type may be left out.</summary>
internal sealed record LambdaParameterSyntax(TextSpan Span, TypeSyntax? Type, string Name) : SyntaxNode(Span);
