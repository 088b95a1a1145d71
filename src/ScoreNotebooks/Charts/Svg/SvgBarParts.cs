namespace ScoreNotebooks;

/// <summary>What upright and lying bars have in common: the key, the whiskers, the numbers within segments.</summary>
internal static class SvgBarParts
{
    private const double ScaleLength = 200;

    /// <summary>Draws a swatch for each series (or one scale from the first to the last) and one for the whiskers; returns where the next thing may begin.</summary>
    internal static double BarKey(this SvgCanvas canvas, BarPlan plan, double y, bool withSeries)
    {
        var entries = new List<SvgKeyEntry>();
        if (withSeries && plan.HasScaleForKey) entries.Add(Steps(canvas, plan));
        else if (withSeries)
            for (var i = 0; i < plan.Chart.Series.Count; i++) entries.Add(Series(canvas, plan, i));
        if (plan.Whiskers is { } whiskers)
            entries.Add(new SvgKeyEntry(whiskers.In(plan.Language), (x, y) => canvas.Whisker(x + 6, y - 6, x + 6, y + 6, 4, "swatch"), 18));
        return canvas.Key(entries, y);
    }

    /// <summary>A line with caps at both ends, edged in white so that it is seen on any bar.</summary>
    internal static void Whisker(this SvgCanvas canvas, double x1, double y1, double x2, double y2, double cap, string kind = "whisker")
    {
        var (across, down) = Math.Abs(x2 - x1) > Math.Abs(y2 - y1) ? (0.0, cap) : (cap, 0.0);
        canvas.Line(x1, y1, x2, y2, "#FFFFFF", 2.8, "halo");
        canvas.Line(x1, y1, x2, y2, Palette.Ink, 1.3, kind);
        canvas.Line(x1 - across, y1 - down, x1 + across, y1 + down, Palette.Ink, 1.3, "cap");
        canvas.Line(x2 - across, y2 - down, x2 + across, y2 + down, Palette.Ink, 1.3, "cap");
    }

    /// <summary>A number within a segment; where the segment has a texture, on a plain ground.</summary>
    internal static void TextOn(this SvgCanvas canvas, Shade shade, double middle, double baseline, string text)
    {
        var width = TextWidth.Of(text, 10.5) + 3;
        if (shade.Texture != Texture.Solid) canvas.Rect(middle - (width / 2), baseline - 10, width, 12, shade.Colour, "ground");
        canvas.Text(middle, baseline, text, 10.5, Anchor.Middle, shade.Ink, kind: "value");
    }

    private static SvgKeyEntry Series(SvgCanvas canvas, BarPlan plan, int series) => new(plan.Series(series), (x, y) =>
        canvas.Rect(x, y - 6, 12, 12, canvas.Fill(plan.Shade(series)), "swatch", stroke: Palette.QuietInk), 18);

    /// <summary>The name of the first series, the colours of all, the name of the last.</summary>
    private static SvgKeyEntry Steps(SvgCanvas canvas, BarPlan plan)
    {
        var count = plan.Chart.Series.Count;
        var first = plan.Series(0);
        var start = TextWidth.Of(first, 12) + 8;
        return new SvgKeyEntry(plan.Series(count - 1), (x, y) =>
        {
            canvas.Text(x, y + 4, first, 12, kind: "legend");
            for (var i = 0; i < count; i++)
                canvas.Rect(x + start + (ScaleLength * i / count), y - 6, (ScaleLength / count) + (i + 1 < count ? 0.6 : 0), 12, plan.Shade(i).Colour, "scale");
            canvas.Rect(x + start, y - 6, ScaleLength, 12, "none", "scale-frame", stroke: Palette.Axis);
        }, start + ScaleLength + 8);
    }
}
