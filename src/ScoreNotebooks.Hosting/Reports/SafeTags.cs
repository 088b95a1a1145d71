using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScoreNotebooks.Hosting;

/// <summary>Lets a few plain tags of Markdown cells through, without attributes, and shows all others as text.</summary>
internal static class SafeTags
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "<br>", "<br/>", "<br />", "<hr>", "<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>", "<mark>", "</mark>",
        "<details>", "</details>", "<summary>", "</summary>",
    };

    /// <summary>Replaces the renderers that would write a cell's HTML as it is.</summary>
    public static void Apply(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new Block());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new Inline());
    }

    /// <summary>The text with every tag encoded that is not one of the allowed.</summary>
    public static string Encode(string text)
    {
        var html = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var close = text[at] == '<' ? text.AsSpan(at).IndexOf('>') : -1;
            var length = close >= 0 && Allowed.Contains(text.Substring(at, close + 1)) ? close + 1 : 0;
            html.Append(length > 0 ? text.Substring(at, length) : Html.Encode(text[at].ToString()));
            at += Math.Max(length, 1);
        }

        return html.ToString();
    }

    private sealed class Block : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            if (block.Type == HtmlBlockType.Comment)
                return;
            renderer.Write(Encode(block.Lines.ToString())).EnsureLine();
        }
    }

    private sealed class Inline : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
                renderer.Write(Encode(inline.Tag));
        }
    }
}
