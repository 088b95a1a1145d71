namespace ScoreNotebooks.Scripting;

/// <summary>The smallest piece of a cell that means something.</summary>
internal sealed record Token(TokenKind Kind, string Text, TextSpan Span, object? Value = null)
{
    /// <summary>The pieces of an interpolated string.</summary>
    public IReadOnlyList<InterpolationTokens>? Parts { get; init; }

    public bool Is(string text) =>
        Kind is TokenKind.Punctuation or TokenKind.Keyword && string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsWord(string text) =>
        Kind is TokenKind.Identifier && string.Equals(Text, text, StringComparison.Ordinal);
}
