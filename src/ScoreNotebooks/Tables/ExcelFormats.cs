using System.Text.RegularExpressions;

namespace ScoreNotebooks;

/// <summary>What the number format of a cell says about the unit of its number.</summary>
internal static partial class ExcelFormats
{
    /// <summary>The word that the format prints after the number, such as the 天 of 0.0"天"; blank when it is no unit.</summary>
    internal static string WordOf(string? format)
    {
        if (string.IsNullOrEmpty(format) || format == "General") return "";
        var word = Literal().Match(format.Split(';')[0]).Groups["word"].Value.Trim();
        return word == "分" || CellUnit.TryFind(word, out _) ? word : "";
    }

    /// <summary>Whether the format shows the number times a hundred, with %.</summary>
    internal static bool IsPercent(string? format) =>
        format is not null && Quoted().Replace(format.Split(';')[0], "").Contains('%', StringComparison.Ordinal);

    [GeneratedRegex(@"""[^""]*""|\\.")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[0#?]\s*(?:""(?<word>[^""]+)""|(?<word>[^0-9#?"";@.,\\\[\]_*]+))\s*$")]
    private static partial Regex Literal();
}
