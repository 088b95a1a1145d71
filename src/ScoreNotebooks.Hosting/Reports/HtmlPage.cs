using System.Security.Cryptography;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>The frame around every page we write: head, security policy, language switch, style and script.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() => Resource("report.css"));
    private static readonly Lazy<string> Script = new(() => Resource("report.js"));

    public static string Write(string title, ReportLabels labels, string body, string? plotly)
    {
        var html = new StringBuilder(body.Length + (plotly?.Length ?? 0) + 16_384);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(labels.PageLanguage).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy(plotly)).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"ScoreNotebooks\">\n")
            .Append("<title>").Append(Html.Encode(title)).Append("</title>\n<style>\n").Append(Style.Value).Append("</style>\n</head>\n<body>\n");
        AppendSwitch(html, labels);
        html.Append(body);
        if (plotly is not null)
            html.Append("<script>").Append(plotly).Append("</script>\n");
        return html.Append("<script>").Append(Script.Value).Append("</script>\n</body>\n</html>\n").ToString();
    }

    // Radio buttons switch the language by style alone, so the switch works where scripts do not run.
    private static void AppendSwitch(StringBuilder html, ReportLabels labels)
    {
        if (labels.IsBoth)
        {
            AppendChoice(html, "en", "show-en", "English", !labels.IsChineseFirst);
            AppendChoice(html, "zh-Hans", "show-zh", "简体中文", labels.IsChineseFirst);
        }

        html.Append("<header class=\"tools\">");
        if (labels.IsBoth)
            html.Append("<label for=\"show-en\" lang=\"en\">English</label><label for=\"show-zh\" lang=\"zh-Hans\">中文</label>");
        html.Append("<button type=\"button\" id=\"all-code\" hidden>").Append(labels.Html("Show code", "显示代码")).Append("</button></header>\n");
    }

    private static void AppendChoice(StringBuilder html, string value, string id, string label, bool isChosen) =>
        html.Append("<input type=\"radio\" name=\"language\" class=\"choice\" value=\"").Append(value).Append("\" id=\"").Append(id)
            .Append("\" aria-label=\"").Append(label).Append(isChosen ? "\" checked>\n" : "\">\n");

    private static string Policy(string? plotly)
    {
        var scripts = plotly is null ? Hash(Script.Value) : $"{Hash(plotly)} {Hash(Script.Value)}";
        return $"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {scripts}; base-uri 'none'; form-action 'none'";
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
