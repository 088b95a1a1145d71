using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// How the numbers of one chart or column are written: the same decimals for all of them, digits and signs as in
/// every language, and large numbers in the units people of the language use (万, 亿; M, B).
/// </summary>
internal record NumberText(int Decimals, double Divisor, string Suffix, bool Scientific)
{
    /// <summary>The writing that fits these numbers: about four digits for the largest, fewer when all are round.</summary>
    internal static NumberText For(IEnumerable<double> values, int? decimals, Language language)
    {
        var known = values.Where(value => !double.IsNaN(value)).ToArray();
        var largest = known.Length == 0 ? 0 : known.Max(Math.Abs);
        if (largest >= 1e16 || largest is > 0 and < 1e-5) return new NumberText(decimals ?? 3, 1, "", true);
        var (divisor, suffix) = Scale(largest, language);
        if (decimals is { } stated) return new NumberText(Math.Clamp(stated, 0, 15), divisor, suffix, false);
        var most = largest == 0 ? 0 : Math.Clamp((divisor > 1 ? 4 : 3) - (int)Math.Ceiling(Math.Log10(largest / divisor) - 1e-12), 0, 15);
        var needed = 0;
        while (needed < most && known.Any(value => !IsWritten(value / divisor, needed))) needed++;
        return new NumberText(needed, divisor, suffix, false);
    }

    internal virtual string Text(double value)
    {
        if (double.IsNaN(value)) return Words.Missing;
        if (value == 0 && (Scientific || Divisor > 1)) return "0";
        if (Scientific) return value.ToString("0." + new string('#', Decimals) + "e+0", CultureInfo.InvariantCulture);
        var text = RoundedNumber.Text(value / Divisor, Decimals);
        return (IsZero(text) ? text.TrimStart('-') : text) + Suffix;
    }

    /// <summary>The number with its sign, plus included.</summary>
    internal string Signed(double value)
    {
        var text = Text(value);
        return value > 0 && !IsZero(text) ? "+" + text : text;
    }

    /// <summary>Whether a number is so small that it is written like zero.</summary>
    internal bool IsWrittenAsZero(double value) => !double.IsNaN(value) && Text(value) == Text(0);

    /// <summary>The number in full, for places that are read by programs or looked up one at a time.</summary>
    internal static string Full(double value) =>
        double.IsNaN(value) ? Words.Missing : value.ToString("R", CultureInfo.InvariantCulture);

    private static bool IsZero(string text) => !text.Any(c => c is >= '1' and <= '9');

    private static bool IsWritten(double value, int decimals) =>
        Math.Abs(Math.Round(value, decimals) - value) <= 1e-9 * Math.Max(1e-6, Math.Abs(value));

    private static (double Divisor, string Suffix) Scale(double largest, Language language) => (largest, language) switch
    {
        ( < 1e7, _) => (1, ""),
        ( < 1e8, Language.Chinese) => (1e4, "万"),
        ( < 1e12, Language.Chinese) => (1e8, "亿"),
        (_, Language.Chinese) => (1e12, "万亿"),
        ( < 1e9, _) => (1e6, "M"),
        ( < 1e12, _) => (1e9, "B"),
        _ => (1e12, "T"),
    };
}
