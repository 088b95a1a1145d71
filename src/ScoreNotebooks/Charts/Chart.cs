namespace ScoreNotebooks;

/// <summary>
/// A chart as data and meaning. It is drawn twice from the same record, as SVG and as a Plotly figure, and told
/// once in words; every drawing carries the title, the subtitle and the note.
/// </summary>
public abstract partial record Chart
{
    private protected Chart(BilingualText title) => Title = title;

    /// <summary>What the chart shows, in one line.</summary>
    public BilingualText Title { get; init; }

    /// <summary>A second line under the title, such as the date or the model.</summary>
    public BilingualText? Subtitle { get; init; }

    /// <summary>What a reader must know to read the chart rightly; shown under it in every drawing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The chart as an SVG document in <see cref="Workbook.Language"/>.</summary>
    public string ToSvg() => ToSvg(Workbook.Language);

    /// <summary>The chart as an SVG document. The same chart gives the same bytes.</summary>
    public abstract string ToSvg(Language language);

    /// <summary>The chart as the JSON of a Plotly figure in <see cref="Workbook.Language"/>.</summary>
    public string ToFigureJson() => ToFigureJson(Workbook.Language);

    /// <summary>The chart as the JSON of a Plotly figure (<c>data</c> and <c>layout</c>).</summary>
    public abstract string ToFigureJson(Language language);

    /// <summary>The chart told as plain text with its numbers, in <see cref="Workbook.Language"/>.</summary>
    public string ToText() => ToText(Workbook.Language);

    /// <summary>The chart told as plain text: title, subtitle, a table of the numbers, the note.</summary>
    public string ToText(Language language)
    {
        var lines = new List<string> { Title.In(language) };
        if (Subtitle is { } subtitle) lines.Add(subtitle.In(language));
        lines.Add("");
        lines.Add(Numbers(language).ToString());
        if (NoteWithWhatIsLeftOut is not { } note) return string.Join('\n', lines);
        lines.Add("");
        lines.Add(note.In(language));
        return string.Join('\n', lines);
    }

    /// <summary>The same as <see cref="ToText()"/>.</summary>
    public sealed override string ToString() => ToText();

    /// <summary>The note, extended by a sentence when the drawing leaves something out.</summary>
    internal virtual BilingualText? NoteWithWhatIsLeftOut => Note;

    /// <summary>The chart in a few sentences, for those who cannot see it: its subtitle, its numbers, its note.</summary>
    internal string Description(Language language)
    {
        var parts = new[] { Subtitle?.In(language), Numbers(language).Sentences(), NoteWithWhatIsLeftOut?.In(language) };
        return string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private protected abstract TextGrid Numbers(Language language);
}
