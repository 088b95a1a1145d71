using System.Globalization;
using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// How wide a text is without asking a font: Chinese, Japanese and Korean characters are one em wide (Unicode
/// Standard Annex 11, East Asian Width W and F), Latin ones as in the Adobe Helvetica metrics.
/// </summary>
internal static class TextWidth
{
    /// <summary>Widths of U+0020 to U+007E in thousandths of an em.</summary>
    private static readonly short[] Latin =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>First and last code point of each wide range, in order.</summary>
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    ];

    private const string Closing = " ,.;:!?)]}%\u2026\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F\uFF09\u300B\u300D\u300F\u3011\u201D\uFF05";

    private const string Opening = "([{\uFF08\u300A\u300C\u300E\u3010\u201C";

    /// <summary>The width in the unit of the font size; bold Latin is about 7% wider.</summary>
    internal static double Of(string text, double fontSize, bool bold = false)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune) * (bold && !IsWide(rune) ? 1.07 : 1);
        return ems * fontSize;
    }

    /// <summary>The width in cells of a monospaced screen: two for wide characters, none for combining marks.</summary>
    internal static int Cells(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes()) cells += IsMark(rune) ? 0 : IsWide(rune) ? 2 : 1;
        return cells;
    }

    /// <summary>The text if it fits, otherwise as much of it as fits followed by an ellipsis.</summary>
    internal static string Truncate(string text, double width, double fontSize, bool bold = false)
    {
        if (Of(text, fontSize, bold) <= width) return text;
        var kept = new StringBuilder();
        var left = width - Of("…", fontSize, bold);
        foreach (var element in Elements(text))
        {
            left -= Of(element, fontSize, bold);
            if (left < 0) break;
            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>
    /// A name if it fits, otherwise its beginning and its end around an ellipsis: branches of one shop often
    /// differ in their last characters only.
    /// </summary>
    internal static string ShortenName(string name, double width, double fontSize, bool bold = false)
    {
        if (Of(name, fontSize, bold) <= width) return name;
        var elements = Elements(name).ToList();
        var ellipsis = Of("…", fontSize, bold);
        var end = elements.Count;
        for (var room = (width - ellipsis) * 0.4; end > 0 && (room -= Of(elements[end - 1], fontSize, bold)) >= 0; end--)
        {
        }

        var tail = string.Concat(elements.Skip(end)).TrimStart();
        var head = Truncate(name, width - Of(tail, fontSize, bold), fontSize, bold);
        return head + tail;
    }

    /// <summary>The text broken into at most so many lines; the last one ends in an ellipsis when more was left.</summary>
    internal static IReadOnlyList<string> Wrap(string text, double width, double fontSize, int most = int.MaxValue, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        var pieces = Pieces(text).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (line.Length == 0 || Of((line + pieces[i]).TrimEnd(), fontSize, bold) <= width)
            {
                line += line.Length == 0 ? pieces[i].TrimStart() : pieces[i];
                continue;
            }

            if (lines.Count + 1 == most)
            {
                lines.Add(ShortenName(line + string.Concat(pieces.Skip(i)), width, fontSize, bold));
                return lines;
            }

            lines.Add(line.TrimEnd());
            line = pieces[i].TrimStart();
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line.TrimEnd());
        return [.. lines.Select(one => ShortenName(one, width, fontSize, bold))];
    }

    /// <summary>Whether a text wraps into so many lines without being shortened.</summary>
    internal static bool FitsWhole(string text, double width, double fontSize, int lines)
    {
        var wrapped = Wrap(text, width, fontSize);
        return wrapped.Count <= lines && wrapped.All(line => text.Contains(line, StringComparison.Ordinal));
    }

    internal static bool IsWide(Rune rune)
    {
        for (var i = 0; i < Wide.Length && Wide[i] <= rune.Value; i += 2)
            if (rune.Value <= Wide[i + 1]) return true;
        return false;
    }

    private static double Ems(Rune rune) =>
        rune.Value is >= 0x20 and <= 0x7E ? Latin[rune.Value - 0x20] / 1000.0
        : IsMark(rune) ? 0
        : IsWide(rune) || rune.Value is 0x2014 or 0x2026 or >= 0x2190 and <= 0x2BFF ? 1
        : 0.556;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>The pieces between which a line may break.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var before = "";
        foreach (var element in Elements(text))
        {
            if (piece.Length > 0 && MayBreak(before, element))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
            before = element;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    /// <summary>
    /// Lines break after spaces and hyphens and beside wide characters, but no line begins with a closing mark or
    /// ends with an opening one (GB/T 15834).
    /// </summary>
    private static bool MayBreak(string before, string after)
    {
        if (Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal)) return false;
        return before is " " or "-" or "/" or "_" || IsWide(Rune.GetRuneAt(before, 0)) || IsWide(Rune.GetRuneAt(after, 0));
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) yield return WellFormed(elements.GetTextElement());
    }

    private static string WellFormed(string element) =>
        Rune.TryGetRuneAt(element, 0, out _) ? element : "\uFFFD";
}
