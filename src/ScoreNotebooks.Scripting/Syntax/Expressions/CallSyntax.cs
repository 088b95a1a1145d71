namespace ScoreNotebooks.Scripting;

/// <summary><c>target(arguments)</c>.</summary>
internal sealed record CallSyntax(TextSpan Span, ExpressionSyntax Target, IReadOnlyList<ArgumentSyntax> Arguments) : ExpressionSyntax(Span);
