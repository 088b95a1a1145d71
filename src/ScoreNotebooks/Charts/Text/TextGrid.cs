using System.Text;

namespace ScoreNotebooks;

/// <summary>A table for a monospaced screen: the first column to the left, the others to the right, Chinese counted as two cells.</summary>
internal sealed class TextGrid(IReadOnlyList<string> header, IReadOnlyList<bool>? leftAligned = null)
{
    private readonly List<IReadOnlyList<string>> _rows = [];
    private string _caption = "";
    private string _heading = "";
    private TextGrid? _next;

    internal void Add(IReadOnlyList<string> row) => _rows.Add([.. row.Select(OneLine)]);

    internal TextGrid WithCaption(string caption)
    {
        _caption = OneLine(caption);
        return this;
    }

    /// <summary>A line above the first of several tables.</summary>
    internal TextGrid WithHeading(string heading)
    {
        _heading = OneLine(heading);
        return this;
    }

    /// <summary>Another table after this one and those that follow it.</summary>
    internal TextGrid FollowedBy(TextGrid next)
    {
        var last = this;
        while (last._next is { } following) last = following;
        last._next = next;
        return this;
    }

    /// <summary>The table read row by row: "Points. A: quality 90, service 80; B: …"; cut after some thirty rows.</summary>
    internal string Sentences()
    {
        const int most = 30;
        var rows = _rows.Take(most).Select(row => row.Count < 2 ? row[0] : $"{row[0]}: {string.Join(", ", row.Skip(1).Select((cell, i) => $"{header[i + 1]} {cell}".Trim()))}");
        var more = _rows.Count > most ? "; …" : "";
        var own = $"{(_heading.Length > 0 ? _heading + ". " : "")}{(_caption.Length > 0 ? _caption + ". " : "")}{string.Join("; ", rows)}{more}.";
        return _next is null ? own : $"{own} {_next.Sentences()}";
    }

    public override string ToString()
    {
        IReadOnlyList<string> head = [.. header.Select(OneLine)];
        var widths = new int[header.Count];
        foreach (var row in _rows.Where(row => row.Count == header.Count).Prepend(head))
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], TextWidth.Cells(row[i]));

        var text = new StringBuilder();
        if (_heading.Length > 0) text.Append(_heading).Append("\n\n");
        if (_caption.Length > 0) text.Append(_caption).Append('\n');
        Append(text, head, widths);
        text.Append('\n').AppendJoin("  ", widths.Select(width => new string('-', width)));
        foreach (var row in _rows) Append(text.Append('\n'), row, widths);
        if (_next is not null) text.Append("\n\n").Append(_next);
        return text.ToString();
    }

    private void Append(StringBuilder text, IReadOnlyList<string> row, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            var padding = new string(' ', Math.Max(0, widths[i] - TextWidth.Cells(row[i])));
            var left = leftAligned is null ? i == 0 : leftAligned[i];
            line.Append(i > 0 ? "  " : "").Append(left ? row[i] + padding : padding + row[i]);
        }

        text.Append(line.ToString().TrimEnd());
    }

    /// <summary>A name may contain line breaks and tabs; a row of a table may not.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
