namespace ScoreNotebooks;

/// <summary>One entry of a key: its words, and how its swatch of 28 pixels is drawn from the left end at the middle height.</summary>
internal sealed record SvgKeyEntry(string Text, Action<double, double> DrawSwatch);

/// <summary>A key above a plot, in as many rows as needed.</summary>
internal static class SvgKey
{
    private const double Swatch = 34;

    /// <summary>Draws the key; returns where the next thing may begin.</summary>
    internal static double Key(this SvgCanvas canvas, IReadOnlyList<SvgKeyEntry> entries, double y)
    {
        if (entries.Count == 0) return y;
        var x = SvgSheet.Margin;
        var room = canvas.Width - (2 * SvgSheet.Margin) - Swatch;
        y += 14;
        foreach (var entry in entries)
        {
            var text = TextWidth.ShortenName(entry.Text, room, 12);
            var needed = Swatch + TextWidth.Of(text, 12);
            if (x > SvgSheet.Margin && x + needed > canvas.Width - SvgSheet.Margin) (x, y) = (SvgSheet.Margin, y + 18);
            entry.DrawSwatch(x, y - 4);
            canvas.Text(x + Swatch, y, text, 12, kind: "legend", full: entry.Text);
            x += needed + 20;
        }

        return y + 6;
    }

    /// <summary>The entry of a line.</summary>
    internal static SvgKeyEntry OfLine(SvgCanvas canvas, LineSeries series, int style) => new(series.Name.In(canvas.Language), (x, y) =>
        canvas.Line(x, y, x + 28, y, SvgLines.Colour(series, style), series.IsReference ? 1.2 : 2, "swatch", SvgLines.Dash(series, style)));

    /// <summary>The entry of the bands around lines.</summary>
    internal static SvgKeyEntry OfBand(SvgCanvas canvas, BilingualText interval) => new(interval.In(canvas.Language), (x, y) =>
        canvas.Path($"M{SvgCanvas.N(x)} {SvgCanvas.N(y - 6)}h28v12h-28z", Palette.QuietInk, "swatch", opacity: 0.2));
}
