namespace ScoreNotebooks;

/// <summary>One entry of a key: its words, and how its swatch is drawn from the left end at the middle height.</summary>
internal sealed record SvgKeyEntry(string Text, Action<double, double> DrawSwatch, double SwatchWidth = 34);

/// <summary>A key above a plot, in as many rows as needed.</summary>
internal static class SvgKey
{
    /// <summary>Draws the key; returns where the next thing may begin.</summary>
    internal static double Key(this SvgCanvas canvas, IReadOnlyList<SvgKeyEntry> entries, double y)
    {
        if (entries.Count == 0) return y;
        var x = SvgSheet.Margin;
        var right = canvas.Width - SvgSheet.Margin;
        y += 14;
        foreach (var entry in entries)
        {
            var lines = TextWidth.Wrap(entry.Text, right - SvgSheet.Margin - entry.SwatchWidth, 12, 2);
            var needed = entry.SwatchWidth + lines.Max(line => TextWidth.Of(line, 12));
            if (x > SvgSheet.Margin && x + needed > right) (x, y) = (SvgSheet.Margin, y + 18);
            entry.DrawSwatch(x, y - 4);
            for (var i = 0; i < lines.Count; i++)
                canvas.Text(x + entry.SwatchWidth, y + (i * 16), lines[i], 12, kind: "legend", full: entry.Text);
            y += (lines.Count - 1) * 16;
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
