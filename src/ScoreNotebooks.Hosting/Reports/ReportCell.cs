using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>One cell of a notebook as it stands in the report.</summary>
internal sealed record ReportCell(int Number, CellKind Kind, string? Language, string Html, IReadOnlyList<ReportHeading> Headings, ErrorOutput? Failure)
{
    /// <summary>The id of the cell in the report.</summary>
    public string Anchor => AnchorOf(Number);

    /// <summary>The language that a cell is tagged with; null when it is for both.</summary>
    public static string? LanguageOf(NotebookCell cell) => (cell.Tags.Contains(ReportLabels.English), cell.Tags.Contains(ReportLabels.Chinese)) switch
    {
        (true, false) => ReportLabels.English,
        (false, true) => ReportLabels.Chinese,
        _ => null,
    };

    /// <summary>The cells that the report has, rendered.</summary>
    public static IReadOnlyList<ReportCell> Render(NotebookDocument notebook, ReportLabels labels)
    {
        var markdown = new MarkdownText(Path.GetDirectoryName(Path.GetFullPath(notebook.Name)));
        return [.. notebook.Cells.Where(cell => IsShown(cell, labels)).Select(cell => cell.Kind == CellKind.Markdown
            ? Text(cell, markdown, labels)
            : Code(cell, markdown, labels))];
    }

    private static bool IsShown(NotebookCell cell, ReportLabels labels) =>
        cell.Kind != CellKind.Raw && labels.Has(LanguageOf(cell)) && (cell.Source.AsSpan().Trim().Length > 0 || cell.Outputs.Count > 0);

    private static string AnchorOf(int number) => FormattableString.Invariant($"cell-{number}");

    private static ReportCell Text(NotebookCell cell, MarkdownText markdown, ReportLabels labels)
    {
        var language = LanguageOf(cell);
        var rendered = markdown.Render(cell, language);
        var html = $"<section{labels.Attributes(language, "text")} id=\"{AnchorOf(cell.Number)}\">\n{rendered.Html}</section>\n";
        return new ReportCell(cell.Number, cell.Kind, language, html, rendered.Headings, null);
    }

    private static ReportCell Code(NotebookCell cell, MarkdownText markdown, ReportLabels labels)
    {
        var language = LanguageOf(cell);
        var failure = cell.Outputs.OfType<ErrorOutput>().LastOrDefault();
        var html = new StringBuilder();
        html.Append("<section").Append(labels.Attributes(language, failure is null ? "code" : "code failed"))
            .Append(" id=\"").Append(AnchorOf(cell.Number)).Append("\">\n");
        AppendSource(html, cell, labels, isOpen: failure is not null);
        foreach (var output in cell.Outputs)
            OutputHtml.Append(html, output, cell.Number, markdown, labels);
        html.Append("</section>\n");
        return new ReportCell(cell.Number, cell.Kind, language, html.ToString(), [], failure);
    }

    private static void AppendSource(StringBuilder html, NotebookCell cell, ReportLabels labels, bool isOpen)
    {
        html.Append(isOpen ? "<details class=\"source\" open><summary>" : "<details class=\"source\"><summary>")
            .Append(labels.Html("Code", "代码"));
        if (cell.ExecutionCount is { } count)
            html.Append(" <span class=\"count\">").Append(count).Append("</span>");
        html.Append("</summary><pre><code>");
        CodeHtml.Append(html, cell.Source);
        html.Append("</code></pre></details>\n");
    }
}
