namespace ScoreNotebooks.Scripting;

/// <summary>A place in the cell's text that moves forward.</summary>
internal sealed class TextCursor(string text)
{
    public string Text => text;

    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';

    public bool StartsWith(string expected) => text.AsSpan(Math.Min(Position, text.Length)).StartsWith(expected);

    public int CountOf(char repeated)
    {
        var count = 0;
        while (Peek(count) == repeated && Position + count < text.Length)
            count++;
        return count;
    }

    public TextSpan SpanFrom(int start) => TextSpan.Between(start, Position);

    public string TextFrom(int start) => text[start..Position];
}
