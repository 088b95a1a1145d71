namespace ScoreNotebooks.Scripting;

/// <summary>The name that is being typed.</summary>
/// <param name="Span">The whole name around the cursor, with its <c>@</c>.</param>
/// <param name="Typed">What of it stands before the cursor, without <c>@</c>.</param>
/// <param name="IsNumber">Whether it is a number instead.</param>
internal readonly record struct CursorWord(TextSpan Span, string Typed, bool IsNumber)
{
    public static CursorWord At(string code, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && Lexer.IsWordPart(code[start - 1]))
            start--;
        while (end < code.Length && Lexer.IsWordPart(code[end]))
            end++;
        var isNumber = end > start && char.IsAsciiDigit(code[start]);
        var typed = code[start..position];
        if (start > 0 && code[start - 1] == '@' && !(start > 1 && code[start - 2] == '$'))
            start--;
        return new CursorWord(TextSpan.Between(start, end), typed, isNumber);
    }
}
