namespace ScoreNotebooks.Scripting;

/// <summary>A piece of an interpolated string: text when <see cref="Value"/> is null, else a hole.</summary>
internal sealed record InterpolationSyntax(
    TextSpan Span, string Text, ExpressionSyntax? Value, ExpressionSyntax? Alignment, string? Format) : SyntaxNode(Span);
