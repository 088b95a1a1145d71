namespace ScoreNotebooks.Scripting;

/// <summary>A simple name, perhaps with type arguments.</summary>
internal sealed record NameSyntax(TextSpan Span, string Name, IReadOnlyList<TypeSyntax>? TypeArguments) : ExpressionSyntax(Span);
