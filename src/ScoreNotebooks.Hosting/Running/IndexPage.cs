using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>The page that links the reports of one run and says how each notebook fared.</summary>
internal static class IndexPage
{
    public static byte[] Write(IReadOnlyList<(NotebookJob Job, NotebookResult Result)> runs, ReportOptions options)
    {
        var labels = new ReportLabels(options.Language, options.OpensInChinese);
        var html = new StringBuilder();
        html.Append("<main>\n<h1>").Append(labels.Html("Reports", "报告")).Append("</h1>\n<table class=\"results\">\n<thead><tr><th>")
            .Append(labels.Html("Notebook", "笔记本")).Append("</th><th>").Append(labels.Html("Outcome", "结果")).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var (job, result) in runs)
            AppendRow(html, job, result, labels);
        html.Append("</tbody>\n</table>\n</main>\n");
        return Encoding.UTF8.GetBytes(HtmlPage.Write(labels.IsChineseFirst ? "报告" : "Reports", labels, html.ToString(), plotly: null));
    }

    private static void AppendRow(StringBuilder html, NotebookJob job, NotebookResult result, ReportLabels labels)
    {
        var name = result.Title is { } title ? labels.Html(title.English, title.Chinese) : Html.Encode(job.Target);
        html.Append("<tr><td>");
        if (result.ReportPath is null)
            html.Append(name);
        else
            html.Append("<a href=\"").Append(Html.Encode(Link(job.Target + ".html"))).Append("\">").Append(name).Append("</a>");
        if (result.Title is not null)
            html.Append("<small>").Append(Html.Encode(job.Target)).Append("</small>");
        html.Append("</td><td>").Append(State(result, labels)).Append("</td></tr>\n");
    }

    private static string State(NotebookResult result, ReportLabels labels) => result.Status switch
    {
        NotebookStatus.Succeeded => $"<span class=\"state good\">{labels.Html("All cells ran", "全部运行成功")}</span>",
        NotebookStatus.Failed => Bad(
            labels.Failed(result.FailedCell!.CellNumber, result.FailedCell.ExecutionCount),
            Html.Encode(result.FailedCell.Error?.Message ?? "")),
        NotebookStatus.Cancelled => Bad(labels.Html("Interrupted", "已中断"), ""),
        _ => Bad(labels.Html("Cannot be read", "无法读取"), labels.Html(result.Problem!.English, result.Problem.Chinese)),
    };

    private static string Bad(string state, string reason) =>
        $"<span class=\"state bad\">{state}</span>" + (reason.Length > 0 ? $"<small>{reason}</small>" : "");

    private static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
