using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>Makes text safe to stand in HTML, between tags and in quoted attributes.</summary>
internal static class Html
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&<>\"'");

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }
}
