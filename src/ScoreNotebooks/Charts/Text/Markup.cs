using System.Text;

namespace ScoreNotebooks;

/// <summary>Text from data made safe to stand in XML and HTML.</summary>
internal static class Markup
{
    /// <summary>
    /// Encodes what has a meaning in XML and HTML, and replaces what may not stand in a document at all
    /// (control characters, halves of surrogate pairs).
    /// </summary>
    internal static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                '\t' or '\n' or '\r' => encoded.Append(' '),
                < 0x20 or 0x7F or 0xFFFE or 0xFFFF => encoded.Append('\uFFFD'),
                _ => encoded.Append(rune.ToString()),
            };
        return encoded.ToString();
    }
}
