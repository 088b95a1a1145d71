using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScoreNotebooks.Hosting;

/// <summary>Renders the Markdown of a notebook, which may be a stranger's: no tag, link or picture of it can do harm.</summary>
/// <param name="folder">The notebook's folder, from which pictures are taken; null when it has none.</param>
internal sealed class MarkdownText(string? folder)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly Anchors _anchors = new();
    private readonly ReportPictures _pictures = new(folder);

    /// <summary>A Markdown cell, and the headings in it.</summary>
    public (string Html, IReadOnlyList<ReportHeading> Headings) Render(NotebookCell cell, string? language)
    {
        var document = Markdown.Parse(cell.Source.ReplaceLineEndings("\n"), Pipeline);
        var headings = new List<ReportHeading>();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var text = TextOf(block.Inline);
            var heading = new ReportHeading(block.Level, text, _anchors.Next(text), language);
            block.GetAttributes().Id = heading.Anchor;
            headings.Add(heading);
        }

        return (ToHtml(document, cell.Attachments), headings);
    }

    /// <summary>Markdown that a cell showed.</summary>
    public string Render(string text) =>
        ToHtml(Markdown.Parse(text.ReplaceLineEndings("\n"), Pipeline), new Dictionary<string, MimeBundle>());

    private string ToHtml(MarkdownDocument document, IReadOnlyDictionary<string, MimeBundle> attachments)
    {
        SafeLinks.Apply(document, url => _pictures.DataUri(url, attachments));
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        SafeTags.Apply(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        renderer.Render(document);
        return text.ToString();
    }

    // On a phone a wide table scrolls by itself, and not the page with it.
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"wide\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private static string TextOf(ContainerInline? inline) => inline is null
        ? ""
        : string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }));
}
