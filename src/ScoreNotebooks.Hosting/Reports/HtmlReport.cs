using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// A notebook as one HTML file that fetches nothing: it opens offline, reads well on a phone and prints on A4.
/// The same notebook and options give the same bytes.
/// </summary>
public sealed class HtmlReport
{
    private readonly NotebookDocument _notebook;
    private readonly ReportOptions _options;
    private readonly ReportLabels _labels;
    private readonly IReadOnlyList<ReportCell> _cells;

    private HtmlReport(NotebookDocument notebook, ReportOptions options)
    {
        _notebook = notebook;
        _options = options;
        var language = options.Language;
        if (language == ReportLanguage.Both && !notebook.Cells.Any(cell => ReportCell.LanguageOf(cell) is not null))
            language = options.OpensInChinese ? ReportLanguage.Chinese : ReportLanguage.English;
        _labels = new ReportLabels(language, options.OpensInChinese);
        var markdown = new MarkdownText(Path.GetDirectoryName(Path.GetFullPath(notebook.Name)));
        _cells = ReportCell.Render(notebook, new ReportContext(_labels, markdown, PlotlyScript.Exists(options.PlotlyPath)));
    }

    /// <summary>Makes the report of a notebook from the outputs that it has.</summary>
    /// <returns>The bytes of the HTML file.</returns>
    /// <exception cref="NotebookException">The plotly.js file is there and cannot be read.</exception>
    public static byte[] Of(NotebookDocument notebook, ReportOptions options) =>
        Encoding.UTF8.GetBytes(new HtmlReport(notebook, options).Write());

    private string Write()
    {
        var body = Body();
        var plotly = body.Contains("class=\"figure-data\"", StringComparison.Ordinal) ? PlotlyScript.Read(_options.PlotlyPath) : null;
        return HtmlPage.Write(Title(), _labels, body, plotly);
    }

    private string Title() =>
        _cells.Select(cell => cell.Headings.FirstOrDefault(heading => heading.Level == 1 && _labels.IsFirst(heading.Language)))
            .FirstOrDefault(heading => heading is not null)?.Text
        ?? Path.GetFileNameWithoutExtension(_notebook.Name);

    private string Body()
    {
        var html = new StringBuilder();
        var contentsAfter = TitleCells();
        html.Append(ContentsList.HasEntries(_cells) ? "<main class=\"sided\">\n" : "<main>\n");
        AppendFailures(html);
        for (var at = 0; at <= _cells.Count; at++)
        {
            if (at == contentsAfter)
                ContentsList.Append(html, _cells, _labels);
            if (at < _cells.Count)
                html.Append(_cells[at].Html);
        }

        return html.Append("</main>\n").ToString();
    }

    // The contents list follows the title, which may be there once in each language.
    private int TitleCells() => _cells.TakeWhile((cell, at) => cell.Kind == CellKind.Markdown
        && (at == 0 || (at == 1 && cell.Language is not null && cell.Language != _cells[0].Language))).Count();

    private void AppendFailures(StringBuilder html)
    {
        foreach (var cell in _cells.Where(cell => cell.Failure is not null))
        {
            html.Append("<aside class=\"failure\" role=\"alert\"><strong>")
                .Append(_labels.Failed(cell.Number, cell.ExecutionCount))
                .Append("</strong> <span>").Append(Html.Encode(cell.Failure!.Message)).Append("</span> <a href=\"#")
                .Append(cell.Anchor).Append("\">").Append(_labels.Html("Go to the cell", "查看该单元格")).Append("</a></aside>\n");
        }
    }
}
