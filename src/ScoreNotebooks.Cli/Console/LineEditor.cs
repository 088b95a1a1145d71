using System.Globalization;
using System.Text;
using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Cli;

/// <summary>Reads a cell from a terminal: editing, history, completion, and more lines until the cell is whole.</summary>
/// <param name="terminal">Where keys come from and text goes.</param>
/// <param name="history">What was entered before.</param>
/// <param name="complete">What could stand at a place of the text.</param>
/// <param name="check">Whether the text is a whole cell.</param>
internal sealed class LineEditor(ITerminal terminal, InputHistory history, Func<string, int, CompletionList> complete, Func<string, CellCompleteness> check)
{
    private const string Prompt = "> ";
    private const string Continuation = ". ";
    private const int MostShown = 60;
    private const int Step = 4;

    private readonly EditedText _text = new();
    private int _cursorRow;

    /// <summary>The next cell; null when the user ends the session with Ctrl-D.</summary>
    internal string? Read()
    {
        _text.Set("");
        _cursorRow = 0;
        Draw();
        while (terminal.ReadKey() is { } key)
        {
            if (key.Key == ConsoleKey.D && IsControl(key) && _text.Text.Length == 0) break;
            if (key.Key == ConsoleKey.Enter && Enters(key)) return Finish();
            if (key.Key == ConsoleKey.C && IsControl(key)) Clear();
            else if (key.Key != ConsoleKey.Enter) Do(key);
            Draw();
        }

        terminal.Write("\r\n");
        return null;
    }

    private static bool IsControl(ConsoleKeyInfo key) => key.Modifiers.HasFlag(ConsoleModifiers.Control);

    // A blank last line sends what is there, also when it is not whole: the error then says what is missing. What is
    // pasted has its own blank lines and its own indentation.
    private bool Enters(ConsoleKeyInfo key)
    {
        var code = _text.Text;
        if (code.Trim().Length == 0) return true;
        var completeness = check(code);
        var isBlank = _text.Cursor == code.Length && code.Contains('\n', StringComparison.Ordinal) && _text.LineBefore.Trim().Length == 0;
        var isPasted = terminal.HasMore;
        var goesOn = key.Modifiers.HasFlag(ConsoleModifiers.Alt) || (completeness.State == CellState.Incomplete && (isPasted || !isBlank));
        if (goesOn) _text.Insert("\n" + new string(' ', isPasted ? 0 : completeness.Indentation));
        return !goesOn;
    }

    private string Finish()
    {
        while (_text.Down()) { }
        _text.End();
        Draw();
        terminal.Write("\r\n");
        history.Add(_text.Text);
        return _text.Text;
    }

    private void Clear()
    {
        terminal.Write("^C\r\n");
        _text.Set("");
        _cursorRow = 0;
    }

    private void Do(ConsoleKeyInfo key)
    {
        if (IsControl(key) && DoControl(key.Key)) return;
        switch (key.Key)
        {
            case ConsoleKey.Backspace: _text.DeleteBefore(); break;
            case ConsoleKey.Delete: _text.DeleteAfter(); break;
            case ConsoleKey.LeftArrow: _text.Left(); break;
            case ConsoleKey.RightArrow: _text.Right(); break;
            case ConsoleKey.Home: _text.Home(); break;
            case ConsoleKey.End: _text.End(); break;
            case ConsoleKey.UpArrow when !_text.Up(): Recall(history.Back()); break;
            case ConsoleKey.DownArrow when !_text.Down(): Recall(history.Forward()); break;
            case ConsoleKey.Escape: _text.Set(""); break;
            case ConsoleKey.Tab: Complete(); break;
            case var _ when !char.IsControl(key.KeyChar): Type(key.KeyChar); break;
        }
    }

    // A brace that begins its line stands one step further left than what it encloses.
    private void Type(char character)
    {
        if (character is '{' or '}' && !terminal.HasMore && _text.LineBefore is { Length: >= Step } before && before.Trim().Length == 0)
            _text.Replace(_text.Cursor - Step, Step, "");
        _text.Insert(character.ToString());
    }

    private bool DoControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.A: _text.Home(); return true;
            case ConsoleKey.E: _text.End(); return true;
            case ConsoleKey.B: _text.Left(); return true;
            case ConsoleKey.F: _text.Right(); return true;
            case ConsoleKey.D: _text.DeleteAfter(); return true;
            case ConsoleKey.H: _text.DeleteBefore(); return true;
            case ConsoleKey.K: _text.DeleteToEnd(); return true;
            case ConsoleKey.U: _text.DeleteToStart(); return true;
            case ConsoleKey.P: Recall(history.Back()); return true;
            case ConsoleKey.N: Recall(history.Forward()); return true;
            case ConsoleKey.L:
                terminal.Write("\e[2J\e[H");
                _cursorRow = 0;
                return true;
            default: return false;
        }
    }

    private void Recall(string? entry)
    {
        if (entry is not null) _text.Set(entry);
    }

    // At the beginning of a line Tab indents, and so it does where it is pasted. One completion is inserted; of several what they have in common, or else they are listed.
    private void Complete()
    {
        if (terminal.HasMore || (_text.LineBefore.Trim().Length == 0 && _text.Text.Length > 0))
        {
            _text.Insert(new string(' ', Step));
            return;
        }

        var list = complete(_text.Text, _text.Cursor);
        if (list.Items.Count == 0) return;
        var typed = _text.Text[list.Start.._text.Cursor];
        var fitting = list.Items.Where(item => item.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(static item => item.Text).ToList();
        if (fitting.Count == 0 && list.Items.Count == 1) fitting = [list.Items[0].Text];
        var common = Common(fitting);
        if (common.Length > typed.Length || fitting.Count == 1) _text.Replace(list.Start, list.Length, common);
        else Show(fitting.Count > 0 ? fitting : [.. list.Items.Select(static item => item.Text)]);
    }

    private static string Common(List<string> texts)
    {
        if (texts.Count == 0) return "";
        var length = texts.Min(static text => text.Length);
        for (var at = 0; at < length; at++)
            if (texts.Exists(text => char.ToUpperInvariant(text[at]) != char.ToUpperInvariant(texts[0][at]))) length = at;
        return texts[0][..length];
    }

    private void Show(IReadOnlyList<string> names)
    {
        while (_text.Down()) { }
        Draw();
        var texts = names.Take(MostShown).ToList();
        var width = texts.Max(TextColumns.Of) + 2;
        var columns = Math.Max(1, terminal.Width / width);
        var lines = new StringBuilder("\r\n");
        for (var at = 0; at < texts.Count; at++)
            lines.Append(texts[at]).Append((at + 1) % columns == 0 || at == texts.Count - 1 ? "\r\n" : new string(' ', width - TextColumns.Of(texts[at])));
        if (names.Count > MostShown) lines.Append(CultureInfo.InvariantCulture, $"… {names.Count - MostShown}\r\n");
        terminal.Write(lines.ToString());
        _cursorRow = 0;
    }

    /// <summary>Draws the text anew, from its first row on, and puts the cursor in its place.</summary>
    private void Draw()
    {
        var screen = new StringBuilder("\r");
        if (_cursorRow > 0) screen.Append(CultureInfo.InvariantCulture, $"\e[{_cursorRow}A");
        screen.Append("\e[J");
        var lines = _text.Text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
            screen.Append(line == 0 ? Prompt : "\r\n" + Continuation).Append(lines[line]);
        // A terminal stays in the last column until one more character comes.
        var (lastRow, lastColumn) = PlaceOf(_text.Text.Length);
        if (lastColumn == 0 && lastRow > 0) screen.Append(" \r");
        var (row, column) = PlaceOf(_text.Cursor);
        if (lastRow > row) screen.Append(CultureInfo.InvariantCulture, $"\e[{lastRow - row}A");
        screen.Append('\r');
        if (column > 0) screen.Append(CultureInfo.InvariantCulture, $"\e[{column}C");
        terminal.Write(screen.ToString());
        _cursorRow = row;
    }

    // Rows and columns of the screen, the prompt included.
    private (int Row, int Column) PlaceOf(int position)
    {
        var (row, column) = (0, Prompt.Length);
        for (var at = 0; at < position; at++)
        {
            if (_text.Text[at] == '\n')
            {
                (row, column) = (row + 1, Continuation.Length);
                continue;
            }

            var width = TextColumns.Of(_text.Text[at].ToString());
            // A wide character that does not fit stands on the next row.
            if (column + width > terminal.Width) (row, column) = (row + 1, 0);
            column += width;
            if (column == terminal.Width && (at + 1 == _text.Text.Length || _text.Text[at + 1] != '\n')) (row, column) = (row + 1, 0);
        }

        return (row, column);
    }
}
