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
        var contentSpan = cursor.SpanFrom(contentStart);
        if (cursor.CountOf('"') > quotes)
            throw Malformed(cursor.SpanFrom(start));
        cursor.Position += quotes;
        if (!content.Contains('\n', StringComparison.Ordinal))
            return content;
        var parts = Unindent([new InterpolationTokens(contentSpan, content, null, null, null)], cursor.SpanFrom(start));
        return parts.Count == 0 ? "" : parts[0].Text;
    }

    /// <summary>Takes the line breaks next to the quotation marks, and the indentation of the closing ones, off the texts between the holes.</summary>
    public static List<InterpolationTokens> Unindent(IReadOnlyList<InterpolationTokens> parts, TextSpan span)
    {
        var last = parts[^1].Text;
        var lastBreak = last.LastIndexOf('\n');
        var firstBreak = parts[0].Text.IndexOf('\n', StringComparison.Ordinal);
        var indentation = last[(lastBreak + 1)..];
        if (lastBreak < 0 || firstBreak < 0 || !string.IsNullOrWhiteSpace(indentation) || !string.IsNullOrWhiteSpace(parts[0].Text[..firstBreak]) || (parts.Count == 1 && lastBreak == firstBreak))
            throw Malformed(span);
        var unindented = new List<InterpolationTokens>();
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            var end = index < parts.Count - 1 ? part.Text.Length : lastBreak > 0 && last[lastBreak - 1] == '\r' ? lastBreak - 1 : lastBreak;
            var start = index == 0 ? firstBreak + 1 : 0;
            if (part.Value is not null)
                unindented.Add(part);
            else if (Unindent(part.Text[start..Math.Max(start, end)], indentation, index == 0, index == parts.Count - 1, span) is { Length: > 0 } text)
                unindented.Add(part with { Text = text });
        }

        return unindented;
    }

    public static ScriptErrorException Malformed(TextSpan span) => new(
        span,
        "A raw string of several lines begins and ends with a line of its own, and every line is indented at least as far as its closing quotation marks.",
        "多行原始字符串的开头和结尾引号要各占一行，并且每一行的缩进都不能少于结尾引号。");

    // A line is blank only when it really ends here: a hole may follow the last line of a text.
    private static string Unindent(string text, string indentation, bool beginsLine, bool endsLine, TextSpan span)
    {
        var lines = text.Split('\n');
        for (var index = beginsLine ? 0 : 1; index < lines.Length; index++)
        {
            var isWhole = index < lines.Length - 1 || endsLine;
            if (lines[index].StartsWith(indentation, StringComparison.Ordinal))
                lines[index] = lines[index][indentation.Length..];
            else if (isWhole && string.IsNullOrWhiteSpace(lines[index]))
                lines[index] = lines[index].EndsWith('\r') ? "\r" : "";
            else
                throw Malformed(span);
        }

        return string.Join('\n', lines);
    }
}
