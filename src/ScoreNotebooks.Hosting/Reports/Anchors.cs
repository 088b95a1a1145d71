using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>Makes ids from headings, as GitHub and VS Code do, each only once in a report.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>The id for the next heading with this text.</summary>
    public string Next(string text)
    {
        var anchor = Of(text);
        var times = _used.GetValueOrDefault(anchor);
        _used[anchor] = times + 1;
        return times == 0 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{times}");
    }

    /// <summary>The id that a heading or a link to one has by its text.</summary>
    public static string Of(string text)
    {
        var anchor = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            if (char.IsLetterOrDigit(character) || character is '_' or '-')
                anchor.Append(char.ToLowerInvariant(character));
            else if (char.IsWhiteSpace(character))
                anchor.Append('-');
        }

        return anchor.Length == 0 ? "section" : anchor.ToString();
    }
}
