namespace ScoreNotebooks.Scripting;

/// <summary><c>a..b</c>; either end may be left out.</summary>
internal sealed record RangeSyntax(TextSpan Span, ExpressionSyntax? From, ExpressionSyntax? To) : ExpressionSyntax(Span);
