using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>An output of a cell as HTML, in the richest form that a report can show.</summary>
internal static class OutputHtml
{
    private const double TallPixels = 760;
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static void Append(StringBuilder html, CellOutput output, NotebookCell cell, ReportContext context)
    {
        switch (output)
        {
            case StreamOutput stream:
                html.Append("<pre class=\"output stream\">").Append(Html.Encode(stream.Text.TrimEnd('\n'))).Append("</pre>\n");
                break;
            case DisplayOutput display:
                AppendBundle(html, display.Data, context);
                break;
            case ResultOutput result:
                AppendBundle(html, result.Data, context);
                break;
            case ErrorOutput error:
                AppendError(html, error, context.Labels.Failed(cell.Number, cell.ExecutionCount));
                break;
        }
    }

    private static void AppendError(StringBuilder html, ErrorOutput error, string title)
    {
        html.Append("<div class=\"output error\"><p><strong>")
            .Append(title).Append("</strong></p><p class=\"message\">").Append(Html.Encode(error.Message)).Append("</p>");
        if (error.Details.Count > 0)
            html.Append("<pre>").Append(Html.Encode(string.Join('\n', error.Details))).Append("</pre>");
        html.Append("</div>\n");
    }

    private static void AppendBundle(StringBuilder html, MimeBundle data, ReportContext context)
    {
        if (data[MimeBundle.PlotlyMimeType] is { } figure)
            AppendFigure(html, figure, Still(data), context.IsInteractive);
        else if (data["text/html"] is { } own)
            html.Append("<div class=\"output html\">").Append(own).Append("</div>\n");
        else if (data["image/svg+xml"] is not null || Pictures.Any(mime => data[mime] is not null))
            html.Append("<figure class=\"output\">").Append(Still(data)).Append("</figure>\n");
        else if (data["text/markdown"] is { } text)
            html.Append("<div class=\"output text\">").Append(context.Markdown.Render(text)).Append("</div>\n");
        else
            html.Append("<pre class=\"output\">").Append(Html.Encode(PlainOf(data))).Append("</pre>\n");
    }

    private static string PlainOf(MimeBundle data) =>
        data["text/plain"] ?? (data.Contents.Count > 0 ? data.Contents[0].Text : "");

    // The picture stays in the page: it is what is printed, and what is seen where scripts do not run.
    private static void AppendFigure(StringBuilder html, string figure, string still, bool isInteractive)
    {
        html.Append(IsTall(figure) ? "<figure class=\"output chart tall\">" : "<figure class=\"output chart\">").Append("<div class=\"still\">").Append(still).Append("</div>");
        if (isInteractive)
            html.Append("<div class=\"live\"></div><script type=\"application/json\" class=\"figure-data\">").Append(Compact(figure)).Append("</script>");
        html.Append("</figure>\n");
    }

    // A chart of many rows would be too small to read at the height that lets two share a sheet.
    private static bool IsTall(string figure)
    {
        using var document = JsonDocument.Parse(figure);
        return document.RootElement.TryGetProperty("layout", out var layout) && layout.ValueKind == JsonValueKind.Object
            && layout.TryGetProperty("height", out var height) && height.ValueKind == JsonValueKind.Number && height.GetDouble() > TallPixels;
    }

    private static string Still(MimeBundle data)
    {
        if (data["text/html"] is { } html)
            return html;
        var alternative = Html.Encode(data["text/plain"] ?? "");
        if (data["image/svg+xml"] is { } svg)
            return Picture("image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)), alternative);
        var mime = Pictures.FirstOrDefault(picture => data[picture] is not null);
        return mime is null ? $"<pre>{alternative}</pre>" : Picture(mime, Html.Encode(data[mime]!.ReplaceLineEndings("")), alternative);
    }

    private static string Picture(string mimeType, string base64, string alternative) =>
        $"<img src=\"data:{mimeType};base64,{base64}\" alt=\"{alternative}\">";

    private static string Compact(string json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(json);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.RootElement.WriteTo(writer);
        // A figure may hold any text, and "</script>" in it must not end the script.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("<", "\\u003c", StringComparison.Ordinal);
    }
}
