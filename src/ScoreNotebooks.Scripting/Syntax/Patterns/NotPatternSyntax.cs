namespace ScoreNotebooks.Scripting;

/// <summary><c>not pattern</c>.</summary>
internal sealed record NotPatternSyntax(TextSpan Span, PatternSyntax Inner) : PatternSyntax(Span);
