namespace ScoreNotebooks.Scripting;

/// <summary><c>nameof(x)</c>.</summary>
internal sealed record NameOfSyntax(TextSpan Span, ExpressionSyntax Operand) : ExpressionSyntax(Span);
