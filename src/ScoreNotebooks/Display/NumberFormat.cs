using System.Globalization;

namespace ScoreNotebooks;

/// <summary>How the numbers of a column are written; digits, point and grouping are the same in both languages.</summary>
public sealed record NumberFormat
{
    private NumberFormat(int decimals) => Decimals = Math.Clamp(decimals, 0, 15);

    /// <summary>Decimal places.</summary>
    public int Decimals { get; }

    /// <summary>What the number is multiplied by before it is written: 100 for shares shown as percent.</summary>
    public double Factor { get; private init; } = 1;

    /// <summary>What is written after each number, such as "%" or " h"; null for nothing.</summary>
    public BilingualText? Suffix { get; private init; }

    /// <summary>Whether positive numbers carry a plus sign.</summary>
    public bool IsSigned { get; private init; }

    /// <summary>A number as it is.</summary>
    public static NumberFormat Plain(int decimals = 2) => new(decimals);

    /// <summary>A share from 0 to 1, written as percent.</summary>
    public static NumberFormat Percent(int decimals = 1) => new(decimals) { Factor = 100, Suffix = BilingualText.Same("%") };

    /// <summary>Points of the score.</summary>
    public static NumberFormat Points(int decimals = 1) => new(decimals);

    /// <summary>A count: no decimals, thousands grouped.</summary>
    public static NumberFormat Count { get; } = new(0);

    /// <summary>A difference: always with its sign.</summary>
    public static NumberFormat Signed(int decimals = 2) => new(decimals) { IsSigned = true };

    /// <summary>A length of time in hours.</summary>
    public static NumberFormat Hours(int decimals = 1) => new(decimals) { Suffix = new BilingualText(" h", " 小时") };

    /// <summary>The same format with a unit after each number.</summary>
    public NumberFormat With(BilingualText suffix) => this with { Suffix = suffix };

    /// <summary>The number as text; a dash when it is missing.</summary>
    public string Write(double value, Language language)
    {
        if (double.IsNaN(value)) return Words.Missing;
        if (double.IsInfinity(value)) return value > 0 ? "+∞" : "-∞";
        var scaled = value * Factor;
        var text = Math.Abs(scaled) >= 1e15
            ? scaled.ToString("0.###e+0", CultureInfo.InvariantCulture)
            : RoundedNumber.Text(scaled, Decimals);
        var isZero = !text.Any(c => c is >= '1' and <= '9');
        if (isZero) text = text.TrimStart('-');
        return (IsSigned && scaled > 0 && !isZero ? "+" : "") + text + Suffix?.In(language);
    }
}
