namespace ScoreNotebooks.Hosting;

/// <summary>What rendering a cell needs besides the cell.</summary>
/// <param name="Labels">The report's words and languages.</param>
/// <param name="Markdown">The renderer of texts, which knows the ids given so far.</param>
/// <param name="IsInteractive">Whether the page has plotly.js, so that figures go along with their pictures.</param>
internal sealed record ReportContext(ReportLabels Labels, MarkdownText Markdown, bool IsInteractive);
