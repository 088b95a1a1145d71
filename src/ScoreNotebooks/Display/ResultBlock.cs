namespace ScoreNotebooks;

/// <summary>One part of a <see cref="ResultView"/>.</summary>
public abstract record ResultBlock
{
    private protected ResultBlock()
    {
    }

    /// <summary>A heading within the view.</summary>
    public static ResultBlock Heading(BilingualText text) => new HeadingBlock(text);

    /// <summary>A paragraph of words.</summary>
    public static ResultBlock Paragraph(BilingualText text) => new ParagraphBlock(text);

    /// <summary>A list of points.</summary>
    public static ResultBlock List(IReadOnlyList<BilingualText> points) => new ListBlock([.. points]);

    /// <summary>A table.</summary>
    public static ResultBlock Table(ResultTable table) => new TableBlock(table);

    /// <summary>A chart, shown as a picture.</summary>
    public static ResultBlock Picture(Chart chart) => new ChartBlock(chart);

    /// <summary>A table as a block.</summary>
    public static implicit operator ResultBlock(ResultTable table) => Table(table);

    /// <summary>A chart as a block.</summary>
    public static implicit operator ResultBlock(Chart chart) => Picture(chart);

    /// <summary>A text as a paragraph.</summary>
    public static implicit operator ResultBlock(BilingualText text) => Paragraph(text);

    internal abstract string ToHtml(Language language);

    internal abstract string ToText(Language language);

    private sealed record HeadingBlock(BilingualText Words) : ResultBlock
    {
        internal override string ToHtml(Language language) =>
            $"<h4 style=\"margin:12px 0 4px;\">{Markup.Encode(Words.In(language))}</h4>";

        internal override string ToText(Language language)
        {
            var words = Words.In(language);
            return $"{words}\n{new string('=', TextWidth.Cells(words))}";
        }
    }

    private sealed record ParagraphBlock(BilingualText Words) : ResultBlock
    {
        internal override string ToHtml(Language language) =>
            $"<p style=\"margin:6px 0;max-width:46em;\">{Markup.Encode(Words.In(language))}</p>";

        internal override string ToText(Language language) => Words.In(language);
    }

    private sealed record ListBlock(IReadOnlyList<BilingualText> Points) : ResultBlock
    {
        internal override string ToHtml(Language language) =>
            $"<ul style=\"margin:6px 0;max-width:46em;\">\n{string.Concat(Points.Select(point => $"<li>{Markup.Encode(point.In(language))}</li>\n"))}</ul>";

        internal override string ToText(Language language) => string.Join('\n', Points.Select(point => "- " + point.In(language)));
    }

    private sealed record TableBlock(ResultTable Content) : ResultBlock
    {
        internal override string ToHtml(Language language) => Content.ToHtml(language);

        internal override string ToText(Language language) => Content.ToText(language);
    }

    private sealed record ChartBlock(Chart Content) : ResultBlock
    {
        internal override string ToHtml(Language language) => ChartFormatterSource.Image(Content, language);

        internal override string ToText(Language language) => Content.ToText(language);
    }
}
