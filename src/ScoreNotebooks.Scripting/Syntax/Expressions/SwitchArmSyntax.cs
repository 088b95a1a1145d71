namespace ScoreNotebooks.Scripting;

/// <summary>One line of a switch expression.</summary>
internal sealed record SwitchArmSyntax(TextSpan Span, PatternSyntax Pattern, ExpressionSyntax? Condition, ExpressionSyntax Value) : SyntaxNode(Span);
