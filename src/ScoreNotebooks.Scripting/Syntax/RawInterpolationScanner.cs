using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Reads raw interpolated strings: <c>$"""…{x}…"""</c>. As many braces as there are dollars open a hole; on several
/// lines the indentation of the closing quotation marks is taken off.
/// </summary>
internal sealed class RawInterpolationScanner(TextCursor cursor, Lexer lexer)
{
    private readonly List<InterpolationTokens> _parts = [];
    private readonly StringBuilder _text = new();
    private readonly int _start = cursor.Position;
    private int _dollars;
    private int _quotes;
    private int _textStart;

    /// <summary>Whether the text here begins such a string.</summary>
    public static bool Begins(TextCursor cursor)
    {
        var dollars = cursor.CountOf('$');
        return cursor.Peek(dollars) == '"' && cursor.Peek(dollars + 1) == '"' && cursor.Peek(dollars + 2) == '"';
    }

    public Token Read()
    {
        _dollars = cursor.CountOf('$');
        cursor.Position += _dollars;
        _quotes = cursor.CountOf('"');
        cursor.Position += _quotes;
        var isMultiline = EndsLine();
        _textStart = cursor.Position;
        while (!AtClosing(isMultiline))
            ReadPart();
        FlushText(always: isMultiline);
        cursor.Position += _quotes;
        var parts = isMultiline ? RawText.Unindent(_parts, cursor.SpanFrom(_start)) : _parts;
        return new Token(TokenKind.InterpolatedString, cursor.TextFrom(_start), cursor.SpanFrom(_start)) { Parts = parts };
    }

    private bool EndsLine()
    {
        var ahead = 0;
        while (cursor.Peek(ahead) is ' ' or '\t' or '\r')
            ahead++;
        return cursor.Peek(ahead) == '\n';
    }

    private bool AtClosing(bool isMultiline)
    {
        if (cursor.AtEnd)
            throw new ScriptErrorException(TextSpan.Between(_start, _start + _dollars + _quotes), "This raw string has no end.", "这个原始字符串没有结束。");
        if (!isMultiline && cursor.Current is '\n' or '\r')
            throw RawText.Malformed(cursor.SpanFrom(_start));
        var quotes = cursor.CountOf('"');
        return quotes <= _quotes ? quotes == _quotes : throw RawText.Malformed(cursor.SpanFrom(_start));
    }

    private void ReadPart()
    {
        var current = cursor.Current;
        var count = current is '{' or '}' or '"' ? cursor.CountOf(current) : 1;
        if (current == '"' || count < _dollars || current is not ('{' or '}'))
        {
            _text.Append(current, count);
            cursor.Position += count;
        }
        else if (current == '}' || count >= 2 * _dollars)
            throw new ScriptErrorException(
                new TextSpan(cursor.Position, count),
                "There are more braces here than the dollars in front of the string allow; write another $ there.",
                "这里的花括号比字符串前的 $ 允许的多，请在前面再加一个 $。");
        else
            ReadHole(count - _dollars);
    }

    private void ReadHole(int bracesBefore)
    {
        _text.Append('{', bracesBefore);
        cursor.Position += bracesBefore;
        FlushText(always: _parts.Count == 0);
        _parts.Add(new HoleScanner(cursor, lexer, _dollars, hasEscapes: false).Read());
        _textStart = cursor.Position;
    }

    // On several lines the first and the last part are text, though it may be empty: the line breaks are in them.
    private void FlushText(bool always)
    {
        if (_text.Length > 0 || always)
            _parts.Add(new InterpolationTokens(cursor.SpanFrom(_textStart), _text.ToString(), null, null, null));
        _text.Clear();
    }
}
