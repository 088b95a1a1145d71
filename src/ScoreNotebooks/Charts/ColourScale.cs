using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// The colours of a heat map. From light to dark in one hue when all numbers lie on one side of zero, so that grey
/// print keeps the order; from orange over white to blue when zero lies between, where the sign in the cell tells
/// the sides apart without colour.
/// </summary>
internal sealed class ColourScale(NiceScale ends)
{
    private static readonly string[] OneSided = ["#F4F8FC", "#C6DDF0", "#8BBBDD", "#4B8FC2", "#14609B", "#083B66"];
    private static readonly string[] TwoSided = ["#9C3D00", "#DB7B2B", "#F6CFA6", "#F7F7F7", "#B4D3EA", "#4B8FC2", "#083B66"];

    internal bool IsTwoSided => ends.From < 0 && ends.To > 0;

    private string[] Stops => IsTwoSided ? TwoSided : OneSided;

    /// <summary>The colour of a number; both sides of zero are equally steep.</summary>
    internal string Of(double value) => AtShare(Share(value));

    /// <summary>
    /// The ink that is read on a colour: the one of black and white with the higher contrast, which is at least 4.58 : 1
    /// (the square root of 21), where WCAG 2.2 asks for 4.5. Any grey for black would fall short of that on middle tones.
    /// </summary>
    internal static string InkOn(string colour) => Luminance(colour) > 0.179 ? "#000000" : "#FFFFFF";

    /// <summary>The scale as Plotly takes it: shares between the ends and their colours.</summary>
    internal IEnumerable<(double Share, string Colour)> ForPlotly() =>
        Enumerable.Range(0, 13).Select(i => (i / 12.0, Of(ends.From + ((ends.To - ends.From) * i / 12.0))));

    private double Share(double value)
    {
        if (!IsTwoSided) return Math.Clamp(ends.Fraction(value), 0, 1);
        var reach = Math.Max(-ends.From, ends.To);
        return Math.Clamp((value + reach) / (2 * reach), 0, 1);
    }

    private string AtShare(double share)
    {
        var place = share * (Stops.Length - 1);
        var below = Math.Min((int)place, Stops.Length - 2);
        var (from, to) = (Parts(Stops[below]), Parts(Stops[below + 1]));
        var mixed = from.Zip(to, (a, b) => (int)Math.Round(a + ((b - a) * (place - below))));
        return "#" + string.Concat(mixed.Select(part => part.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static int[] Parts(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    /// <summary>Relative luminance, WCAG 2.2.</summary>
    private static double Luminance(string colour)
    {
        var linear = Parts(colour).Select(part => part / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
