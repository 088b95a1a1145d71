namespace ScoreNotebooks.Scripting;

/// <summary>What stands left of <c>?.</c>, as seen from the right of it.</summary>
internal sealed record ReceiverSyntax(TextSpan Span) : ExpressionSyntax(Span);
