namespace ScoreNotebooks.Scripting;

/// <summary>A number, text, character, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record LiteralSyntax(TextSpan Span, object? Value) : ExpressionSyntax(Span);
