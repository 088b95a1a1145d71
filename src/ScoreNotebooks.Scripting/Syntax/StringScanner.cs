using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads characters and strings: ordinary, verbatim and raw.</summary>
internal static class StringScanner
{
    public static Token ReadCharacter(TextCursor cursor)
    {
        var start = cursor.Position++;
        if (cursor.Current is '\'' or '\n' or '\r' or '\0')
            throw new ScriptErrorException(cursor.SpanFrom(start), "A character literal holds one character, as in 'a'.", "字符字面量里要有且只有一个字符，例如 'a'。");
        var text = new StringBuilder();
        ReadElement(cursor, text);
        if (cursor.Current != '\'' || text.Length != 1)
            throw new ScriptErrorException(WholeOf(cursor, start), "A character literal holds one character; write \"…\" for text.", "字符字面量只能有一个字符；文本请用双引号 \"…\"。");
        cursor.Position++;
        return new Token(TokenKind.Literal, cursor.TextFrom(start), cursor.SpanFrom(start), text[0]);
    }

    private static TextSpan WholeOf(TextCursor cursor, int start)
    {
        for (var position = cursor.Position; position < cursor.Text.Length && cursor.Text[position] is not ('\n' or '\r'); position++)
            if (cursor.Text[position] == '\'')
                return TextSpan.Between(start, position + 1);
        return cursor.SpanFrom(start);
    }

    public static Token ReadString(TextCursor cursor, int start)
    {
        var verbatim = cursor.Current == '@';
        if (verbatim)
            cursor.Position++;
        var quotes = cursor.CountOf('"');
        var value = !verbatim && quotes >= 3 ? RawText.Read(cursor, start) : verbatim ? ReadVerbatim(cursor, start) : ReadOrdinary(cursor, start);
        if (cursor.StartsWith("u8"))
            throw new ScriptErrorException(cursor.SpanFrom(start), "UTF-8 strings (\"…\"u8) are outside the script subset; leave out u8.", "脚本子集不支持 UTF-8 字符串（\"…\"u8），请去掉 u8。");
        return new Token(TokenKind.Literal, cursor.TextFrom(start), cursor.SpanFrom(start), value);
    }

    /// <summary>Reads one character, or one escape sequence with its backslash.</summary>
    public static void ReadElement(TextCursor cursor, StringBuilder text)
    {
        if (cursor.Current != '\\')
        {
            text.Append(cursor.Current);
            cursor.Position++;
            return;
        }

        var start = cursor.Position;
        var escape = cursor.Peek(1);
        cursor.Position += 2;
        switch (escape)
        {
            case 'x':
                text.Append((char)ReadHexadecimal(cursor, start, 1, 4));
                break;
            case 'u':
                text.Append((char)ReadHexadecimal(cursor, start, 4, 4));
                break;
            case 'U':
                text.Append(ReadCodePoint(cursor, start));
                break;
            default:
                text.Append(SimpleEscape(cursor, start, escape));
                break;
        }
    }

    private static string ReadOrdinary(TextCursor cursor, int start)
    {
        cursor.Position++;
        var text = new StringBuilder();
        while (cursor.Current != '"')
        {
            if (cursor.AtEnd || cursor.Current is '\n' or '\r')
                throw NoEnd(cursor, start);
            ReadElement(cursor, text);
        }

        cursor.Position++;
        return text.ToString();
    }

    private static string ReadVerbatim(TextCursor cursor, int start)
    {
        cursor.Position++;
        var text = new StringBuilder();
        while (cursor.Current != '"' || cursor.Peek(1) == '"')
        {
            if (cursor.AtEnd)
                throw NoEnd(cursor, start);
            text.Append(cursor.Current);
            cursor.Position += cursor.Current == '"' ? 2 : 1;
        }

        cursor.Position++;
        return text.ToString();
    }

    private static char SimpleEscape(TextCursor cursor, int start, char escape) => escape switch
    {
        '\'' or '"' or '\\' => escape,
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'e' => '\e',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => throw new ScriptErrorException(
            TextSpan.Between(start, Math.Min(cursor.Position, cursor.Text.Length)),
            "This escape sequence does not exist. For a path, write forward slashes or put @ before the string.",
            "没有这种转义序列。写路径时请用正斜杠，或在字符串前加 @。"),
    };

    private static int ReadHexadecimal(TextCursor cursor, int start, int least, int most)
    {
        var digits = 0;
        while (digits < most && char.IsAsciiHexDigit(cursor.Peek(digits)))
            digits++;
        if (digits < least)
            throw new ScriptErrorException(cursor.SpanFrom(start), "This escape sequence needs hexadecimal digits.", "这个转义序列缺少十六进制数字。");
        cursor.Position += digits;
        return int.Parse(cursor.TextFrom(cursor.Position - digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private static string ReadCodePoint(TextCursor cursor, int start)
    {
        var codePoint = ReadHexadecimal(cursor, start, 8, 8);
        return Rune.IsValid(codePoint)
            ? new Rune(codePoint).ToString()
            : throw new ScriptErrorException(cursor.SpanFrom(start), "There is no such Unicode character.", "没有这个 Unicode 字符。");
    }

    private static ScriptErrorException NoEnd(TextCursor cursor, int start) => new(
        cursor.SpanFrom(start), "This string has no closing quotation mark.", "这个字符串缺少右引号。");
}
