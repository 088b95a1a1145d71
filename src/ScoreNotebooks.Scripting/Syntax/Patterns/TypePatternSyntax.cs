namespace ScoreNotebooks.Scripting;

/// <summary>A type, perhaps with properties to match, perhaps with a name for what matched.</summary>
internal sealed record TypePatternSyntax(
    TextSpan Span, TypeSyntax? Type, IReadOnlyList<PropertyPatternSyntax>? Properties, string? Name) : PatternSyntax(Span);
