namespace ScoreNotebooks.Scripting;

/// <summary><c>left and right</c>, <c>left or right</c>.</summary>
internal sealed record CombinedPatternSyntax(TextSpan Span, bool IsAnd, PatternSyntax Left, PatternSyntax Right) : PatternSyntax(Span);
