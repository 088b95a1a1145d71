namespace ScoreNotebooks.Scripting;

/// <summary>A constant, or a type by its name: which of the two, the binder finds.</summary>
internal sealed record ConstantPatternSyntax(TextSpan Span, ExpressionSyntax Value) : PatternSyntax(Span);
