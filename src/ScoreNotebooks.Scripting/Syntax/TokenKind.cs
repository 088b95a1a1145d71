namespace ScoreNotebooks.Scripting;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Identifier,
    Keyword,
    Literal,
    InterpolatedString,
    Punctuation,
    Directive,
    End,
}
