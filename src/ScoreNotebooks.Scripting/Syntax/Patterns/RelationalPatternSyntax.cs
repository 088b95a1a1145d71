namespace ScoreNotebooks.Scripting;

/// <summary><c>&lt; 5</c>.</summary>
internal sealed record RelationalPatternSyntax(TextSpan Span, string Operator, ExpressionSyntax Value) : PatternSyntax(Span);
