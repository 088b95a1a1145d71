namespace ScoreNotebooks;

/// <summary>How the area of a series is textured, so that it is told apart without colour.</summary>
internal enum Texture
{
    Solid,
    Rising,
    Dots,
    Falling,
}

/// <summary>The colour and texture of a series.</summary>
internal sealed record Shade(string Colour, Texture Texture, string Ink)
{
    internal static Shade Missing { get; } = new("#D9D9D9", Texture.Rising, Palette.Ink);
}

/// <summary>
/// The colours of Okabe and Ito (Color Universal Design, 2008), which people of every colour vision tell apart.
/// Their lightness (CIE L*: 46, 71, 58, 61, 70, 54, 89) comes in pairs that grey print would merge, so the
/// partners of each pair differ in texture.
/// </summary>
internal static class Palette
{
    internal const string Ink = "#222222";
    internal const string QuietInk = "#595959";
    internal const string Grid = "#E3E3E3";
    internal const string Axis = "#8C8C8C";
    internal const string Up = "#0072B2";
    internal const string Down = "#D55E00";
    internal const string Whole = "#7F7F7F";

    private static readonly Shade[] Shades =
    [
        new("#0072B2", Texture.Solid, "#FFFFFF"),
        new("#E69F00", Texture.Solid, Ink),
        new("#009E73", Texture.Rising, Ink),
        new("#CC79A7", Texture.Falling, Ink),
        new("#56B4E9", Texture.Dots, Ink),
        new("#D55E00", Texture.Dots, Ink),
        new("#F0E442", Texture.Solid, Ink),
    ];

    /// <summary>A shade as plain as it can be, for places where textures disturb: only from the eighth on, when colours come again, has it one.</summary>
    internal static Shade Plainest(int series) => Of(series) with { Texture = (Texture)(series / Shades.Length % 4) };

    /// <summary>The shade of a series that is one step of a scale: from dark for the first to light for the last, told apart by lightness alone.</summary>
    internal static Shade OfStep(int step, int steps)
    {
        var share = steps < 2 ? 1 : 1 - (0.9 * step / (steps - 1));
        var colour = new ColourScale(new NiceScale(0, 1, 1)).Of(share);
        return new Shade(colour, Texture.Solid, ColourScale.InkOn(colour));
    }

    /// <summary>The shade of a series by its position; from the eighth on the colours come again in other textures.</summary>
    internal static Shade Of(int series)
    {
        var shade = Shades[series % Shades.Length];
        return shade with { Texture = (Texture)(((int)shade.Texture + (series / Shades.Length)) % 4) };
    }
}
