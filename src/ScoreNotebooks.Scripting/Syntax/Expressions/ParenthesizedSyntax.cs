namespace ScoreNotebooks.Scripting;

/// <summary><c>(inner)</c>.</summary>
internal sealed record ParenthesizedSyntax(TextSpan Span, ExpressionSyntax Inner) : ExpressionSyntax(Span);
