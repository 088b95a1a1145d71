namespace ScoreNotebooks.Scripting;

/// <summary><c>target?.rest</c>; <see cref="WhenNotNull"/> begins with a <see cref="ReceiverSyntax"/>.</summary>
internal sealed record ConditionalAccessSyntax(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax WhenNotNull) : ExpressionSyntax(Span);
