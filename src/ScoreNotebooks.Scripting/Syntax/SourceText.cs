namespace ScoreNotebooks.Scripting;

/// <summary>The text of a cell and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [];

    /// <param name="text">The code.</param>
    /// <param name="name">What messages call the file it was loaded from; null for the cell itself.</param>
    /// <param name="cell">The number of the cell in that file when it has several; else 0.</param>
    public SourceText(string text, string? name = null, int cell = 0)
    {
        Text = text;
        Name = name;
        Cell = cell;
        _lineStarts.Add(0);
        for (var index = 0; index < text.Length; index++)
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                _lineStarts.Add(index + 1);
    }

    public string Text { get; }

    public string? Name { get; }

    public int Cell { get; }

    public ScriptPosition PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new ScriptPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
