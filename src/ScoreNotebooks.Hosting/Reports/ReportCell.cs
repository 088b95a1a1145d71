using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>One cell of a notebook as it stands in the report.</summary>
internal sealed record ReportCell(int Number, int? ExecutionCount, CellKind Kind, string? Language, string Html, IReadOnlyList<ReportHeading> Headings, ErrorOutput? Failure)
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
    public static IReadOnlyList<ReportCell> Render(NotebookDocument notebook, ReportContext context) =>
        [.. notebook.Cells.Where(cell => IsShown(cell, context.Labels)).Select(cell => cell.Kind == CellKind.Markdown
            ? Text(cell, context)
            : Code(cell, context))];

    private static bool IsShown(NotebookCell cell, ReportLabels labels) =>
        cell.Kind != CellKind.Raw && labels.Has(LanguageOf(cell)) && (cell.Source.AsSpan().Trim().Length > 0 || cell.Outputs.Count > 0);

    private static string AnchorOf(int number) => FormattableString.Invariant($"cell-{number}");

    private static ReportCell Text(NotebookCell cell, ReportContext context)
    {
        var language = LanguageOf(cell);
        var rendered = context.Markdown.Render(cell, language);
        var html = $"<section{context.Labels.Attributes(language, "text")} id=\"{AnchorOf(cell.Number)}\">\n{rendered.Html}</section>\n";
        return new ReportCell(cell.Number, cell.ExecutionCount, cell.Kind, language, html, rendered.Headings, null);
    }

    private static ReportCell Code(NotebookCell cell, ReportContext context)
    {
        var language = LanguageOf(cell);
        var failure = cell.Outputs.OfType<ErrorOutput>().LastOrDefault();
        var html = new StringBuilder();
        html.Append("<section").Append(context.Labels.Attributes(language, failure is null ? "code" : "code failed"))
            .Append(" id=\"").Append(AnchorOf(cell.Number)).Append("\">\n");
        AppendSource(html, cell, context.Labels, isOpen: failure is not null);
        foreach (var output in cell.Outputs)
            OutputHtml.Append(html, output, cell, context);
        html.Append("</section>\n");
        return new ReportCell(cell.Number, cell.ExecutionCount, cell.Kind, language, html.ToString(), [], failure);
    }

    private static void AppendSource(StringBuilder html, NotebookCell cell, ReportLabels labels, bool isOpen)
    {
        html.Append(isOpen ? "<details class=\"source\" open><summary>" : "<details class=\"source\"><summary>")
            .Append(labels.Html("Code", "代码"));
        if (cell.ExecutionCount is { } count)
            html.Append(CultureInfo.InvariantCulture, $" [{count}]");
        html.Append("</summary><pre><code>");
        CodeHtml.Append(html, cell.Source);
        html.Append("</code></pre></details>\n");
    }
}
