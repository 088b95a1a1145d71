namespace ScoreNotebooks.Scripting;

/// <summary><c>_</c>, and <c>var name</c>, which match anything.</summary>
internal sealed record DiscardPatternSyntax(TextSpan Span, string? Name) : PatternSyntax(Span);
