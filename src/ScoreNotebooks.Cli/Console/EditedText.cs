namespace ScoreNotebooks.Cli;

/// <summary>A text of one or more lines with a cursor in it, and what keys do to it.</summary>
internal sealed class EditedText
{
    /// <summary>The text.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Where the cursor is, in UTF-16 code units.</summary>
    internal int Cursor { get; private set; }

    /// <summary>The part of the line before the cursor.</summary>
    internal string LineBefore => Text[LineStart(Cursor)..Cursor];

    internal void Set(string text) => (Text, Cursor) = (text, text.Length);

    internal void Insert(string text) => Replace(Cursor, 0, text);

    internal void Replace(int start, int length, string text)
    {
        Text = Text.Remove(start, length).Insert(start, text);
        Cursor = start + text.Length;
    }

    internal void DeleteBefore()
    {
        var start = Previous(Cursor);
        Replace(start, Cursor - start, "");
    }

    internal void DeleteAfter() => Text = Text.Remove(Cursor, Next(Cursor) - Cursor);

    internal void DeleteToEnd() => Text = Text.Remove(Cursor, LineEnd(Cursor) - Cursor);

    internal void DeleteToStart() => Replace(LineStart(Cursor), Cursor - LineStart(Cursor), "");

    internal void Left() => Cursor = Previous(Cursor);

    internal void Right() => Cursor = Next(Cursor);

    internal void Home() => Cursor = LineStart(Cursor);

    internal void End() => Cursor = LineEnd(Cursor);

    /// <summary>Moves to the line above; false on the first one.</summary>
    internal bool Up()
    {
        var start = LineStart(Cursor);
        if (start == 0) return false;
        var above = LineStart(start - 1);
        Cursor = Whole(Math.Min(above + (Cursor - start), start - 1));
        return true;
    }

    /// <summary>Moves to the line below; false on the last one.</summary>
    internal bool Down()
    {
        var end = LineEnd(Cursor);
        if (end == Text.Length) return false;
        Cursor = Whole(Math.Min(end + 1 + (Cursor - LineStart(Cursor)), LineEnd(end + 1)));
        return true;
    }

    private int Previous(int at) => at == 0 ? 0 : Whole(at - 1);

    private int Next(int at) => at >= Text.Length ? at : at + (char.IsHighSurrogate(Text[at]) && at + 1 < Text.Length ? 2 : 1);

    // Never between the halves of a character.
    private int Whole(int at) => at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) ? at - 1 : at;

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int LineEnd(int at) => Text.IndexOf('\n', at) is >= 0 and var end ? end : Text.Length;
}
