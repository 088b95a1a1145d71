using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoreNotebooks;

/// <summary>What a cell was read as.</summary>
/// <param name="Kind">Missing, a number of some dimension, or why it is not one.</param>
/// <param name="Value">The number in its canonical unit; NaN when there is none.</param>
/// <param name="Evidence">The decimal mark that the number shows beyond doubt in a file where it is open.</param>
internal readonly record struct CellReading(CellKind Kind, double Value = double.NaN, DecimalMark Evidence = DecimalMark.Open);

/// <summary>
/// Reads the cells that are not simple: full-width digits and signs, thousands separators, units after a space,
/// exponents, 1天12小时, decimal commas, and the many ways of writing that there is no value.
/// </summary>
internal static partial class CellText
{
    private static readonly HashSet<string> MissingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", "---", "—", "——", "–", "/", "\\", "N/A", "NA", "n.a.", "null", "none", "nan", "无", "暂无", "空", "缺失",
    };

    private static readonly HashSet<string> InfinityWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "∞", "+∞", "-∞", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity",
    };

    /// <summary>Reads a cell.</summary>
    /// <param name="printed">The text of the cell.</param>
    /// <param name="header">The header of its column, which gives the unit of bare numbers and the meaning of 分.</param>
    /// <param name="mark">What comma and point mean in the file.</param>
    internal static CellReading Read(string printed, in HeaderCell header, DecimalMark mark)
    {
        var text = HalfWidth(printed).Trim();
        if (MissingWords.Contains(text)) return new(CellKind.Missing);
        if (InfinityWords.Contains(text)) return new(CellKind.TooLarge);
        if (text.StartsWith('#') || text == ExcelFaults.NoValue) return new(CellKind.Fault);
        text = text.TrimStart('\u00A5', '\uFFE5');
        var parts = NumberAndUnit().Match(text);
        if (!parts.Success) return new(CellKind.Unreadable);
        var word = parts.Groups["unit"].Value;
        var unit = header.Unit;
        if (word == "分")
        {
            if (header.UnitOfFen() is not { } meaning) return new(CellKind.MinutesOrPoints);
            unit = meaning;
        }
        else if (word.Length > 0 && !CellUnit.TryFind(word, out unit))
        {
            return SumOfTimes(text);
        }

        return Number(parts, unit, mark);
    }

    /// <summary>Full-width ASCII made half-width, and the minus signs of typography made ASCII.</summary>
    internal static string HalfWidth(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var copy = new StringBuilder(text.Length);
        foreach (var letter in text)
            copy.Append(letter switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
                '\u3000' or '\u00A0' or '\u202F' or '\u2009' => ' ',
                '\uFEFF' or '\u200B' => ' ',
                '\u2212' or '\uFE63' => '-',
                _ => letter,
            });
        return copy.ToString();
    }

    private static CellReading Number(Match parts, in CellUnit unit, DecimalMark mark)
    {
        var (plain, evidence) = Canonical(parts.Groups["number"].Value, mark);
        if (plain is null) return new(evidence is null ? CellKind.Undecided : CellKind.Unreadable);
        var exponent = parts.Groups["exponent"].Value;
        if (exponent.Length > 6) return new(CellKind.TooLarge);
        var power = unit.Power + (exponent.Length == 0 ? 0 : int.Parse(exponent, Formats.Plain));
        var value = double.Parse($"{parts.Groups["sign"].Value}{plain}e{power}", NumberStyles.Float, Formats.Plain);
        value = value * unit.Times / unit.Over;
        return double.IsFinite(value) ? new(unit.Kind, value, evidence ?? DecimalMark.Open) : new(CellKind.TooLarge);
    }

    /// <summary>
    /// The digits with at most a decimal point. No text and no mark: both readings are possible. No text but a
    /// mark: neither is.
    /// </summary>
    private static (string? Text, DecimalMark? Evidence) Canonical(string digits, DecimalMark mark)
    {
        digits = digits.Replace(" ", "", StringComparison.Ordinal);
        if (!digits.AsSpan().ContainsAny(',', '.')) return (digits, DecimalMark.Open);
        var asPoint = PointNumber().IsMatch(digits) ? digits.Replace(",", "", StringComparison.Ordinal) : null;
        var asComma = CommaNumber().IsMatch(digits)
            ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : null;
        return mark switch
        {
            DecimalMark.Point => (asPoint, DecimalMark.Point),
            DecimalMark.Comma => (asComma, DecimalMark.Comma),
            _ when asPoint is not null && asComma is not null => (null, null),
            _ => (asPoint ?? asComma, asPoint is null ? DecimalMark.Comma : DecimalMark.Point),
        };
    }

    private static CellReading SumOfTimes(string text)
    {
        var match = Times().Match(text);
        if (!match.Success) return new(CellKind.Unreadable);
        var hours = 0.0;
        for (var i = 0; i < match.Groups["count"].Captures.Count; i++)
        {
            var word = match.Groups["word"].Captures[i].Value;
            if (!CellUnit.TryFind(word, out var unit)) unit = CellUnit.Minutes;
            hours += double.Parse(match.Groups["count"].Captures[i].Value, Formats.Plain) * unit.Times / unit.Over;
        }

        return new(CellKind.Hours, hours);
    }

    [GeneratedRegex(@"^(?<sign>[+-]?)(?<number>[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]+)?|[0-9.,]+)(?:[eE](?<exponent>[+-]?[0-9]+))?\s*(?<unit>[^0-9\s].*)?$")]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?$|^\.[0-9]+$")]
    private static partial Regex PointNumber();

    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?$|^,[0-9]+$")]
    private static partial Regex CommaNumber();

    [GeneratedRegex(@"^(?:(?<count>[0-9]+(?:\.[0-9]+)?)\s*(?<word>天|日|个小时|小时|时|分钟|分|秒钟|秒|days?|d|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)\s*){2,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Times();
}
