namespace ScoreNotebooks.Scripting;

/// <summary><c>new { Name = value, other.Name }</c>.</summary>
internal sealed record NewAnonymousSyntax(TextSpan Span, IReadOnlyList<string> Names, IReadOnlyList<ExpressionSyntax> Values) : ExpressionSyntax(Span);
