namespace ScoreNotebooks.Hosting;

/// <summary>The title of a notebook: its first heading of the first level.</summary>
internal static class NotebookTitle
{
    /// <summary>The title in each language, or that of the other one where a language has none; null without such a heading.</summary>
    public static NotebookText? Of(NotebookDocument notebook)
    {
        var markdown = new MarkdownText(folder: null);
        var titles = notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => markdown.Render(cell, ReportCell.LanguageOf(cell)).Headings)
            .Where(heading => heading.Level == 1)
            .ToList();
        if (titles.Count == 0) return null;
        string In(string language) => (titles.Find(title => title.Language is null || title.Language == language) ?? titles[0]).Text;
        return new NotebookText(In(ReportLabels.English), In(ReportLabels.Chinese));
    }
}
