using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>A terminal of a test: keys are given beforehand, and the screen can be read.</summary>
internal sealed class FakeTerminal(int width, IEnumerable<ConsoleKeyInfo> keys) : ITerminal
{
    private readonly Queue<ConsoleKeyInfo> _keys = new(keys);
    private readonly List<List<string>> _rows = [[]];
    private int _row;
    private int _column;

    public int Width => width;

    /// <summary>Whether the keys come all at once, as when text is pasted.</summary>
    public bool IsPasting { get; init; }

    public bool HasMore => IsPasting && _keys.Count > 0;

    /// <summary>The rows of the screen; the cursor is <c>|</c>.</summary>
    internal string Screen
    {
        get
        {
            var rows = _rows.Select(row => row.ToList()).ToList();
            while (rows[_row].Count < _column) rows[_row].Add(" ");
            rows[_row].Insert(_column, "|");
            return string.Join('\n', rows.Select(row => string.Concat(row).TrimEnd()));
        }
    }

    public ConsoleKeyInfo? ReadKey() => _keys.TryDequeue(out var key) ? key : null;

    public void Write(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '\e')
                at = Control(text, at + 2);
            else if (text[at] == '\r')
                _column = 0;
            else if (text[at] == '\n')
                Down();
            else
                Put(text[at]);
    }

    private int Control(string text, int at)
    {
        var digits = new StringBuilder();
        for (; char.IsAsciiDigit(text[at]); at++) digits.Append(text[at]);
        var count = digits.Length == 0 ? 1 : int.Parse(digits.ToString(), CultureInfo.InvariantCulture);
        switch (text[at])
        {
            case 'A':
                _row -= count;
                break;
            case 'C':
                _column += count;
                break;
            case 'J':
                _rows[_row] = [.. _rows[_row].Take(_column)];
                _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
                break;
            default:
                throw new NotSupportedException(text[at].ToString());
        }

        return at;
    }

    private void Down()
    {
        _row++;
        if (_row == _rows.Count) _rows.Add([]);
    }

    // A wide character fills two cells, of which the second is empty; a mark stands in the cell before it.
    private void Put(char character)
    {
        if (char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
        {
            _rows[_row][_column - 1] += character;
            return;
        }

        var cells = character >= '\u2e80' ? 2 : 1;
        if (_column + cells > width)
        {
            _column = 0;
            Down();
        }

        var row = _rows[_row];
        while (row.Count < _column + cells) row.Add(" ");
        row[_column] = character.ToString();
        if (cells == 2) row[_column + 1] = "";
        _column += cells;
    }
}
