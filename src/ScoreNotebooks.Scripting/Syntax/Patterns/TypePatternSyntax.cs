namespace ScoreNotebooks.Scripting;

/// <summary><c>Type (positions) { Properties } name</c>, of which at least one is there.</summary>
internal sealed record TypePatternSyntax(
    TextSpan Span, TypeSyntax? Type, IReadOnlyList<PositionPatternSyntax>? Positions, IReadOnlyList<PropertyPatternSyntax>? Properties, string? Name) : PatternSyntax(Span);
