using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// Numbers as text with fixed decimals, rounded as a person rounds: what should be 56.25 and was computed as
/// 56.249999999999993 is written 56.3 everywhere, not 56.2 in one place and 56.3 in another.
/// </summary>
internal static class RoundedNumber
{
    private const int DecimalsThatAreNotNoise = 9;

    internal static string Text(double value, int decimals) =>
        Rounded(value, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Whether a computed value reaches a line, rounding of the computation aside: a total of 56 may be computed as 55.99999999999999.</summary>
    internal static bool Reaches(double value, double line) => value >= line || Rounded(value, DecimalsThatAreNotNoise - 1) >= line;

    private static double Rounded(double value, int decimals)
    {
        if (Math.Abs(value) >= 1e6 || decimals >= DecimalsThatAreNotNoise) return value;
        var withoutNoise = Math.Round(value, DecimalsThatAreNotNoise, MidpointRounding.AwayFromZero);
        return Math.Round(withoutNoise, decimals, MidpointRounding.AwayFromZero);
    }
}
