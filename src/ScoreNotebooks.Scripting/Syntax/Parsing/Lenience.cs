namespace ScoreNotebooks.Scripting;

/// <summary>
/// How a text is read that is still being typed: what is missing at its end counts as there, and a statement that
/// cannot be read is passed over.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="ClosesTypeArguments">Whether a <c>&lt;</c> that is open at the end begins type arguments; else it compares.</param>
internal sealed record Lenience(string Text, bool ClosesTypeArguments)
{
    public bool BeginsLine(Token token, Token previous) =>
        Text.AsSpan(previous.Span.End, Math.Max(0, token.Span.Start - previous.Span.End)).IndexOfAny('\n', '\r') >= 0;
}
