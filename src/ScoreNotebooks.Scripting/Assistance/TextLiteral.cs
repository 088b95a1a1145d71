namespace ScoreNotebooks.Scripting;

/// <summary>A string literal, finished or not.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="ContentStart">Where its text begins.</param>
/// <param name="ContentEnd">Where its text ends.</param>
/// <param name="End">Where the literal ends.</param>
/// <param name="IsVerbatim">Whether it is written <c>@"…"</c>.</param>
/// <param name="IsRaw">Whether it is written with three quotation marks or more.</param>
/// <param name="IsClosed">Whether its end is there.</param>
internal sealed record TextLiteral(int Start, int ContentStart, int ContentEnd, int End, bool IsVerbatim, bool IsRaw, bool IsClosed)
{
    /// <summary>Reads the literal at the cursor, which moves behind it.</summary>
    public static TextLiteral Read(TextCursor cursor)
    {
        var start = cursor.Position;
        var verbatim = cursor.Current == '@';
        cursor.Position += verbatim ? 1 : 0;
        var quotes = verbatim || cursor.CountOf('"') < 3 ? 1 : cursor.CountOf('"');
        cursor.Position += quotes;
        var content = cursor.Position;
        while (!cursor.AtEnd && !AtEnd(cursor, verbatim, quotes))
            cursor.Position += Width(cursor, verbatim, quotes);
        cursor.Position = Math.Min(cursor.Position, cursor.Text.Length);
        var closed = !cursor.AtEnd && cursor.Current == '"';
        var end = cursor.Position;
        cursor.Position += closed ? quotes : 0;
        return new TextLiteral(start, content, end, cursor.Position, verbatim, quotes >= 3, closed);
    }

    /// <summary>The whole literal; of one without end, what stands before the cursor.</summary>
    public TextSpan SpanAt(int position) => TextSpan.Between(Start, IsClosed ? End : position);

    /// <summary>A text as it is written in a literal of this kind.</summary>
    public string Escape(string text)
    {
        if (IsRaw)
            return text;
        return IsVerbatim
            ? text.Replace("\"", "\"\"", StringComparison.Ordinal)
            : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
    }

    private static bool AtEnd(TextCursor cursor, bool verbatim, int quotes)
    {
        if (verbatim)
            return cursor.Current == '"' && cursor.Peek(1) != '"';
        return quotes >= 3 ? cursor.CountOf('"') >= quotes : cursor.Current is '"' or '\n' or '\r';
    }

    private static int Width(TextCursor cursor, bool verbatim, int quotes)
    {
        if (verbatim)
            return cursor.Current == '"' ? 2 : 1;
        return quotes >= 3 ? Math.Max(1, cursor.CountOf('"')) : cursor.Current == '\\' ? 2 : 1;
    }
}
