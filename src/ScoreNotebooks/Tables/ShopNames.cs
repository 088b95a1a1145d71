using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// The one spelling of a shop's name by which files are joined: spaces of every width (and invisible marks) at
/// both ends removed, runs of them inside made one space, full-width letters and digits made half-width
/// (小店Ａ is 小店A). Letter case and punctuation stay: they may tell two shops apart.
/// </summary>
internal static class ShopNames
{
    internal static string Normalise(string name)
    {
        if (!NeedsChange(name)) return name;
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            if (IsInvisible(letter)) continue;
            if (!char.IsWhiteSpace(letter)) text.Append(HalfWidth(letter));
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }

        return text.ToString().TrimEnd();
    }

    private static bool NeedsChange(string name)
    {
        var before = ' ';
        foreach (var letter in name)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if ((isSpace && (letter != ' ' || before == ' ')) || IsInvisible(letter) || IsCombining(letter)) return true;
            if (HalfWidth(letter) != letter) return true;
            before = letter;
        }

        return before == ' ' && name.Length > 0;
    }

    private static bool IsInvisible(char letter) => letter is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static char HalfWidth(char letter) =>
        letter is >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A'
            ? (char)(letter - 0xFEE0)
            : letter;
}
