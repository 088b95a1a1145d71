namespace ScoreNotebooks.Scripting;

/// <summary><c>(pattern)</c>.</summary>
internal sealed record ParenthesizedPatternSyntax(TextSpan Span, PatternSyntax Inner) : PatternSyntax(Span);
