namespace ScoreNotebooks.Scripting;

/// <summary><c>x with { Name = value }</c>.</summary>
internal sealed record WithSyntax(TextSpan Span, ExpressionSyntax Operand, InitializerSyntax Initializer) : ExpressionSyntax(Span);
