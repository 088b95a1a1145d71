namespace ScoreNotebooks.Scripting;

/// <summary><c>..</c> in a list pattern, or <c>.. pattern</c> for what it stands for.</summary>
internal sealed record SlicePatternSyntax(TextSpan Span, PatternSyntax? Inner) : PatternSyntax(Span);
