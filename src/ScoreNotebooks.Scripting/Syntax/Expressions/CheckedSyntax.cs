namespace ScoreNotebooks.Scripting;

/// <summary><c>checked(operand)</c> or <c>unchecked(operand)</c>.</summary>
internal sealed record CheckedSyntax(TextSpan Span, bool IsChecked, ExpressionSyntax Operand) : ExpressionSyntax(Span);
