using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Links of Markdown cells: to places in the report, to the reports of other notebooks, and to web sites when the
/// reader clicks. Pictures become part of the page, so that nothing is fetched.
/// </summary>
internal static class SafeLinks
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    /// <param name="document">The text.</param>
    /// <param name="picture">Gives a picture as data; null for one that is not shown.</param>
    public static void Apply(MarkdownDocument document, Func<string, string?> picture)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Apply(link, picture);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsWeb(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static void Apply(LinkInline link, Func<string, string?> picture)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        link.GetDynamicUrl = null;
        var target = link.IsImage ? picture(url) : Target(url);
        if (target is null)
        {
            Unlink(link);
            return;
        }

        link.Url = target;
        if (IsWeb(target))
            link.GetAttributes().AddProperty("rel", "noopener noreferrer");
    }

    private static string? Target(string url)
    {
        if (url.StartsWith('#'))
            return "#" + Anchors.Of(Uri.UnescapeDataString(url[1..]));
        if (IsWeb(url))
            return url;
        // Only from here: "//server/x" is a place on the net, which Windows would greet with the reader's name and password.
        return url.EndsWith(".ipynb", StringComparison.Ordinal) && !url.StartsWith('/') && !url.AsSpan().ContainsAny(":\\\t\r\n")
            ? url[..^".ipynb".Length] + ".html"
            : null;
    }

    private static bool IsWeb(string url) =>
        Array.Exists(Schemes, scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static void Unlink(LinkInline link)
    {
        if (link.FirstChild is null)
            link.ReplaceBy(new LiteralInline(link.Url ?? ""));
        else
            link.ReplaceBy(new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 }, copyChildren: true);
    }
}
