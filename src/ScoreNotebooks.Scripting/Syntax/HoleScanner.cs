using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads a hole of an interpolated string: its value, and its alignment and format when it has them.</summary>
/// <param name="cursor">The place in the text, at the braces that open the hole.</param>
/// <param name="lexer">Cuts the value into tokens.</param>
/// <param name="braces">How many braces open and close a hole.</param>
/// <param name="hasEscapes">Whether a backslash has its meaning in the format.</param>
internal sealed class HoleScanner(TextCursor cursor, Lexer lexer, int braces, bool hasEscapes)
{
    public InterpolationTokens Read()
    {
        var start = cursor.Position;
        cursor.Position += braces;
        var value = lexer.ReadHole(start, static c => c is '}' or ',' or ':');
        List<Token>? alignment = null;
        if (cursor.Current == ',')
        {
            cursor.Position++;
            alignment = lexer.ReadHole(start, static c => c is '}' or ':');
        }

        var format = cursor.Current == ':' ? ReadFormat(start) : null;
        if (cursor.CountOf('}') < braces)
            throw NotClosed(start);
        cursor.Position += braces;
        return new InterpolationTokens(cursor.SpanFrom(start), "", value, alignment, format);
    }

    private string ReadFormat(int start)
    {
        cursor.Position++;
        var format = new StringBuilder();
        while (cursor.Current != '}')
        {
            if (cursor.AtEnd || cursor.Current is '"' or '{' or '\n' or '\r')
                throw NotClosed(start);
            if (hasEscapes)
                StringScanner.ReadElement(cursor, format);
            else
                format.Append(cursor.Text[cursor.Position++]);
        }

        return format.Length > 0
            ? format.ToString()
            : throw new ScriptErrorException(cursor.SpanFrom(start), "A format must follow the colon, as in {x:N2}.", "冒号后面要写格式，例如 {x:N2}。");
    }

    private ScriptErrorException NotClosed(int start) =>
        new(cursor.SpanFrom(start), "This { of an interpolated string has no }.", "内插字符串里的这个 { 没有对应的 }。");
}
