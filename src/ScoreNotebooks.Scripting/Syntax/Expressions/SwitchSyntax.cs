namespace ScoreNotebooks.Scripting;

/// <summary><c>x switch { pattern when condition =&gt; value, … }</c>.</summary>
internal sealed record SwitchSyntax(TextSpan Span, ExpressionSyntax Operand, IReadOnlyList<SwitchArmSyntax> Arms) : ExpressionSyntax(Span);
