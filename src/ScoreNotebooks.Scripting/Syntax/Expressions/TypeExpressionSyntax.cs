namespace ScoreNotebooks.Scripting;

/// <summary>A type where an expression may stand: <c>int</c> in <c>int.Parse</c>.</summary>
internal sealed record TypeExpressionSyntax(TextSpan Span, TypeSyntax Type) : ExpressionSyntax(Span);
