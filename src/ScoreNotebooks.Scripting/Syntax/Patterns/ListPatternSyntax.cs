namespace ScoreNotebooks.Scripting;

/// <summary><c>[first, .., last] name</c>.</summary>
internal sealed record ListPatternSyntax(TextSpan Span, IReadOnlyList<PatternSyntax> Items, string? Name) : PatternSyntax(Span);
