namespace ScoreNotebooks;

/// <summary>What a result looks like: headings, paragraphs, tables and charts in the order they are read.</summary>
[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record ResultView : IViewable
{
    /// <summary>Makes a view of its blocks.</summary>
    /// <param name="blocks">The blocks from top to bottom; tables, charts and texts become blocks by themselves.</param>
    public ResultView(IReadOnlyList<ResultBlock> blocks) => Blocks = [.. blocks];

    /// <summary>The blocks from top to bottom.</summary>
    public IReadOnlyList<ResultBlock> Blocks { get; }

    /// <summary>The view as HTML in <see cref="Workbook.Language"/>.</summary>
    public string ToHtml() => ToHtml(Workbook.Language);

    /// <summary>The view as HTML with inline styles only and no script.</summary>
    public string ToHtml(Language language) =>
        $"<div style=\"background:#ffffff;color:#222222;\">\n{string.Join('\n', Blocks.Select(block => block.ToHtml(language)))}\n</div>";

    /// <summary>The view as text in <see cref="Workbook.Language"/>.</summary>
    public string ToText() => ToText(Workbook.Language);

    /// <summary>The view as text for a monospaced screen.</summary>
    public string ToText(Language language) => string.Join("\n\n", Blocks.Select(block => block.ToText(language)));

    /// <summary>The same as <see cref="ToText()"/>.</summary>
    public override string ToString() => ToText();

    /// <inheritdoc/>
    ResultView IViewable.ToView() => this;
}
