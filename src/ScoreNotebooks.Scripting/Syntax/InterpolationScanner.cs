using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads interpolated strings, ordinary and verbatim; holes become tokens of their own.</summary>
internal sealed class InterpolationScanner(TextCursor cursor, Lexer lexer)
{
    private readonly List<InterpolationTokens> _parts = [];
    private readonly StringBuilder _text = new();
    private bool _verbatim;
    private int _start;
    private int _textStart;

    public Token Read()
    {
        _start = cursor.Position;
        ReadOpening();
        _textStart = cursor.Position;
        while (!AtClosingQuote())
            ReadPart();
        FlushText();
        cursor.Position++;
        return new Token(TokenKind.InterpolatedString, cursor.TextFrom(_start), cursor.SpanFrom(_start)) { Parts = _parts };
    }

    private void ReadOpening()
    {
        while (cursor.Current is '$' or '@')
        {
            _verbatim |= cursor.Current == '@';
            cursor.Position++;
        }

        var quotes = cursor.CountOf('"');
        if (quotes == 0 || cursor.Position - _start > (_verbatim ? 2 : 1))
            throw Error("A string must follow $, as in $\"{x}\".", "$ 后面要跟字符串，例如 $\"{x}\"。");
        cursor.Position++;
    }

    private bool AtClosingQuote()
    {
        if (cursor.AtEnd || (!_verbatim && cursor.Current is '\n' or '\r'))
            throw Error("This string has no closing quotation mark.", "这个字符串缺少右引号。");
        return cursor.Current == '"' && !(_verbatim && cursor.Peek(1) == '"');
    }

    private void ReadPart()
    {
        var current = cursor.Current;
        if (current is '{' or '}' && cursor.Peek(1) == current)
        {
            _text.Append(current);
            cursor.Position += 2;
        }
        else if (current == '{')
            ReadHole();
        else if (current == '}')
            throw new ScriptErrorException(new TextSpan(cursor.Position, 1), "Write }} for a brace in an interpolated string.", "内插字符串里的右花括号要写成 }}。");
        else if (_verbatim && current == '"')
        {
            _text.Append('"');
            cursor.Position += 2;
        }
        else if (_verbatim)
        {
            _text.Append(current);
            cursor.Position++;
        }
        else
            StringScanner.ReadElement(cursor, _text);
    }

    private void ReadHole()
    {
        FlushText();
        _parts.Add(new HoleScanner(cursor, lexer, braces: 1, hasEscapes: !_verbatim).Read());
        _textStart = cursor.Position;
    }

    private void FlushText()
    {
        if (_text.Length > 0)
            _parts.Add(new InterpolationTokens(cursor.SpanFrom(_textStart), _text.ToString(), null, null, null));
        _text.Clear();
    }

    private ScriptErrorException Error(string english, string chinese) => new(cursor.SpanFrom(_start), english, chinese);
}
