using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads raw strings: <c>"""…"""</c>, on one line or on several with their common indentation taken off.</summary>
internal static class RawText
{
    public static string Read(TextCursor cursor, int start)
    {
        var quotes = cursor.CountOf('"');
        cursor.Position += quotes;
        var contentStart = cursor.Position;
        while (cursor.CountOf('"') < quotes)
        {
            if (cursor.AtEnd)
                throw new ScriptErrorException(TextSpan.Between(start, contentStart), "This raw string has no end.", "这个原始字符串没有结束。");
            cursor.Position += Math.Max(1, cursor.CountOf('"'));
        }

        var content = cursor.TextFrom(contentStart);
        if (cursor.CountOf('"') > quotes)
            throw Malformed(cursor, start);
        cursor.Position += quotes;
        return content.Contains('\n', StringComparison.Ordinal) ? Unindent(cursor, start, content) : content;
    }

    private static string Unindent(TextCursor cursor, int start, string content)
    {
        var lines = content.Split('\n');
        var indentation = lines[^1];
        if (lines[0].Trim().Length > 0 || indentation.Trim().Length > 0 || lines.Length < 3)
            throw Malformed(cursor, start);
        var text = new StringBuilder();
        for (var index = 1; index < lines.Length - 1; index++)
        {
            if (index > 1)
                text.Append('\n');
            var line = lines[index];
            if (line.StartsWith(indentation, StringComparison.Ordinal))
                text.Append(line.AsSpan(indentation.Length));
            else if (line.Trim().Length > 0)
                throw Malformed(cursor, start);
        }

        if (text.Length > 0 && text[^1] == '\r')
            text.Length--;
        return text.ToString();
    }

    private static ScriptErrorException Malformed(TextCursor cursor, int start) => new(
        cursor.SpanFrom(start),
        "A raw string of several lines begins and ends with a line of its own, and every line is indented at least as far as its closing quotation marks.",
        "多行原始字符串的开头和结尾引号要各占一行，并且每一行的缩进都不能少于结尾引号。");
}
