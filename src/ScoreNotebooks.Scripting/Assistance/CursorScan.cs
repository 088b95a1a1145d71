using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads a cell up to a place as the lexer would, but forgives everything: what kind of text is there, and what is open?</summary>
internal sealed class CursorScan
{
    private readonly TextCursor _cursor;
    private readonly int _end;
    private readonly List<OpenPart> _open = [];
    private bool _lineHasTokens;

    private CursorScan(string text, int end)
    {
        _cursor = new TextCursor(text);
        _end = end;
    }

    /// <summary>What kind of text is at the place.</summary>
    public CursorPlace Place { get; private set; }

    /// <summary>What is open there, the outermost first.</summary>
    public IReadOnlyList<OpenPart> Open => _open;

    /// <summary>The string literal around the place, when <see cref="Place"/> is <see cref="CursorPlace.Text"/>.</summary>
    public TextLiteral? Literal { get; private set; }

    /// <summary>Where the code around the place begins: behind the brace of the innermost hole, or at the beginning of the cell.</summary>
    public int CodeStart => _open.FindLast(static part => part.Sign == '$') is { Sign: '$' } hole ? hole.Start + hole.Braces : 0;

    /// <summary>Whether a bracket was closed that was not open.</summary>
    public bool HasStrayBracket { get; private set; }

    public static CursorScan Of(string text, int end)
    {
        var scan = new CursorScan(text, end);
        while (scan._cursor.Position < end && scan.Place == CursorPlace.Code)
            if (scan._open is [.., { Sign: '"' }])
                scan.ReadInterpolatedText();
            else
                scan.ReadCode();
        if (scan.Place == CursorPlace.Code && scan._open is [.., { Sign: '"' }])
            scan.Place = CursorPlace.InterpolatedText;
        return scan;
    }

    /// <summary>What closes the holes and interpolated strings that are open, with the brackets inside them; brackets outside stay open.</summary>
    public string Closers()
    {
        var text = new StringBuilder();
        for (var index = _open.Count - 1; index >= _open.FindIndex(static part => part.Sign == '"') && index >= 0; index--)
            if (_open.Exists(static part => part.Sign == '"'))
                text.Append(_open[index].Closer);
        return text.ToString();
    }

    private void ReadCode()
    {
        var current = _cursor.Current;
        if (current is '\n' or '\r')
            _lineHasTokens = false;
        if (char.IsWhiteSpace(current))
            _cursor.Position++;
        else if (_cursor.StartsWith("//"))
            SkipLine(CursorPlace.LineComment, 2);
        else if (_cursor.StartsWith("/*"))
            SkipComment();
        else if (current == '#' && !_lineHasTokens)
            SkipLine(CursorPlace.Directive, 1);
        else
        {
            _lineHasTokens = true;
            ReadToken(current);
        }
    }

    private void ReadToken(char current)
    {
        if (current == '\'')
            SkipCharacter();
        else if (current == '"' || (current == '@' && _cursor.Peek(1) == '"'))
            ReadLiteral();
        else if (current is '$' or '@' && OpensInterpolation())
            return;
        else if (current is '(' or '[' or '{')
            _open.Add(new OpenPart(current, _cursor.Position++));
        else if (current is ')' or ']' or '}')
            Close(current);
        else if (current == ':' && _open is [.., { Sign: '$' }] && !_cursor.StartsWith("::"))
            SkipFormat();
        else
            _cursor.Position += _cursor.StartsWith("::") ? 2 : 1;
    }

    private void Close(char bracket)
    {
        var matches = _open is [.., var last] && (last.Sign == '$' ? bracket == '}' : last.Closer[0] == bracket);
        _cursor.Position += matches && _open[^1].Sign == '$' ? _open[^1].Braces : 1;
        if (matches)
            _open.RemoveAt(_open.Count - 1);
        else
            HasStrayBracket = true;
    }

    private void SkipLine(CursorPlace place, int after)
    {
        var start = _cursor.Position;
        while (!_cursor.AtEnd && _cursor.Current is not ('\n' or '\r'))
            _cursor.Position++;
        if (_end >= start + after && _end <= _cursor.Position)
            Place = place;
    }

    private void SkipComment()
    {
        var end = _cursor.Text.IndexOf("*/", _cursor.Position + 2, StringComparison.Ordinal);
        _cursor.Position = end < 0 ? _cursor.Text.Length : end + 2;
        if (end < 0 || _end < _cursor.Position)
            Place = CursorPlace.BlockComment;
    }

    private void SkipCharacter()
    {
        _cursor.Position++;
        while (!_cursor.AtEnd && _cursor.Current is not ('\'' or '\n' or '\r'))
            _cursor.Position += _cursor.Current == '\\' ? 2 : 1;
        if (_cursor.Position >= _end)
            Place = CursorPlace.Character;
        else if (_cursor.Current == '\'')
            _cursor.Position++;
    }

    private void ReadLiteral()
    {
        var literal = TextLiteral.Read(_cursor);
        if (_end >= literal.ContentStart && _end <= literal.ContentEnd)
        {
            Place = CursorPlace.Text;
            Literal = literal;
        }
    }

    private bool OpensInterpolation()
    {
        var (start, at, dollars, verbatim) = (_cursor.Position, 0, 0, false);
        for (; _cursor.Peek(at) is '$' or '@'; at++)
        {
            dollars += _cursor.Peek(at) == '$' ? 1 : 0;
            verbatim |= _cursor.Peek(at) == '@';
        }

        if (dollars == 0 || _cursor.Peek(at) != '"')
            return false;
        _cursor.Position += at;
        var quotes = verbatim || _cursor.CountOf('"') < 3 ? 1 : _cursor.CountOf('"');
        _cursor.Position += quotes;
        _open.Add(new OpenPart('"', start, quotes, quotes >= 3 ? dollars : 1, verbatim));
        return true;
    }

    private void ReadInterpolatedText()
    {
        var part = _open[^1];
        var current = _cursor.Current;
        if (current is '\n' or '\r' && !part.IsVerbatim && !part.IsRaw)
            _open.RemoveAt(_open.Count - 1);
        else if (current == '{')
            OpenHole(part);
        else if (current == '"')
            CloseText(part);
        else
            _cursor.Position += current == '\\' && !part.IsVerbatim && !part.IsRaw ? 2 : 1;
    }

    private void OpenHole(OpenPart part)
    {
        var braces = _cursor.CountOf('{');
        _cursor.Position += part.IsRaw ? braces : Math.Min(braces, 2);
        if (part.IsRaw ? braces >= part.Braces : braces == 1)
            _open.Add(new OpenPart('$', _cursor.Position - part.Braces, Braces: part.Braces));
    }

    private void CloseText(OpenPart part)
    {
        var quotes = _cursor.CountOf('"');
        var closes = part.IsRaw ? quotes >= part.Quotes : !part.IsVerbatim || quotes % 2 == 1;
        _cursor.Position += part.IsVerbatim || part.IsRaw ? quotes : 1;
        if (closes)
            _open.RemoveAt(_open.Count - 1);
    }

    private void SkipFormat()
    {
        while (!_cursor.AtEnd && _cursor.Current is not ('}' or '"' or '\n' or '\r'))
            _cursor.Position++;
        if (_cursor.Position >= _end)
            Place = CursorPlace.InterpolatedText;
    }
}
