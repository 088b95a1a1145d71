using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>The list of headings beside or above a report.</summary>
internal static class ContentsList
{
    private const int DeepestLevel = 3;

    public static bool HasEntries(IReadOnlyList<ReportCell> cells) => Entries(cells).Count > 0;

    public static void Append(StringBuilder html, IReadOnlyList<ReportCell> cells, ReportLabels labels)
    {
        var headings = Entries(cells);
        if (headings.Count == 0)
            return;
        html.Append("<nav class=\"contents\" aria-labelledby=\"contents\">\n<p id=\"contents\">")
            .Append(labels.Html("Contents", "目录")).Append("</p>\n<ol>\n");
        foreach (var heading in headings)
        {
            html.Append("<li").Append(labels.Attributes(heading.Language, $"level-{heading.Level}"))
                .Append("><a href=\"#").Append(Html.Encode(heading.Anchor)).Append("\">").Append(Html.Encode(heading.Text)).Append("</a></li>\n");
        }

        html.Append("</ol>\n</nav>\n");
    }

    // The title stands right above the list, so it is not repeated in it.
    private static List<ReportHeading> Entries(IReadOnlyList<ReportCell> cells)
    {
        var headings = cells.SelectMany(cell => cell.Headings).Where(heading => heading.Level <= DeepestLevel).ToList();
        return headings.FindAll(heading => heading != Title(headings, heading.Language));
    }

    private static ReportHeading? Title(List<ReportHeading> headings, string? language) =>
        headings.Find(heading => heading.Language == language) is { Level: 1 } title ? title : null;
}
