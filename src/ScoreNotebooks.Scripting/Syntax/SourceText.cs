namespace ScoreNotebooks.Scripting;

/// <summary>The text of a cell and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var index = 0; index < text.Length; index++)
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                _lineStarts.Add(index + 1);
    }

    public string Text { get; }

    public ScriptPosition PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new ScriptPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
