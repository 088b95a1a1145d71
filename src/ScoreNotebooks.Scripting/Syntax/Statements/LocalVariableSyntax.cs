namespace ScoreNotebooks.Scripting;

/// <summary>One variable of a declaration.</summary>
internal sealed record LocalVariableSyntax(TextSpan Span, string Name, ExpressionSyntax? Value) : SyntaxNode(Span);
