namespace ScoreNotebooks.Scripting;

/// <summary><c>$"…{x,8:N1}…"</c>.</summary>
internal sealed record InterpolatedStringSyntax(TextSpan Span, IReadOnlyList<InterpolationSyntax> Parts) : ExpressionSyntax(Span);
