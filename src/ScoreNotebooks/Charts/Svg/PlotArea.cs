namespace ScoreNotebooks;

/// <summary>The rectangle of a plot on the sheet, with the scales along its sides.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Across">The scale from left to right.</param>
/// <param name="Up">The scale from the bottom up.</param>
/// <param name="Strip">The height of the strip between the lower edge and the numbers below, where gaps are marked.</param>
internal sealed record PlotArea(double Left, double Right, double Top, double Bottom, AxisScale Across, AxisScale Up, double Strip = 0)
{
    internal double X(double value) => Left + ((Right - Left) * Across.Fraction(value));

    internal double Y(double value) => Bottom - ((Bottom - Top) * Up.Fraction(value));

    /// <summary>Writes what the scales measure: above the upper left corner, and below the middle.</summary>
    internal void DrawTitles(SvgCanvas canvas, ValueAxis across, ValueAxis up)
    {
        var (horizontal, vertical) = (across.TitleWithUnit(canvas.Language), up.TitleWithUnit(canvas.Language));
        canvas.Text(SvgSheet.Margin, Top - 16, TextWidth.Truncate(vertical, canvas.Width - (2 * SvgSheet.Margin), 11), 11, colour: Palette.QuietInk, kind: "axis-title", full: vertical);
        var middle = (Left + Right) / 2;
        var room = 2 * (Math.Min(middle, canvas.Width - middle) - SvgSheet.Margin);
        canvas.Text(middle, Bottom + Strip + 34, TextWidth.Truncate(horizontal, room, 11), 11, Anchor.Middle, Palette.QuietInk, kind: "axis-title", full: horizontal);
    }

    /// <summary>Draws grid and ticks along both sides; a number that would lie on the one before it is left out.</summary>
    internal void DrawAxes(SvgCanvas canvas, double size = 11, bool withHeights = true)
    {
        var up = Up.TickText(canvas.Language);
        foreach (var tick in Up.Ticks)
        {
            canvas.Line(Left, Y(tick), Right, Y(tick), tick == 0 ? Palette.Axis : Palette.Grid, kind: "grid");
            if (withHeights) canvas.Text(Left - 6, Y(tick) + 4, up.Text(tick), size, Anchor.End, Palette.QuietInk, kind: "tick");
        }

        var across = Across.TickText(canvas.Language);
        var taken = double.NegativeInfinity;
        foreach (var tick in Across.Ticks)
        {
            canvas.Line(X(tick), Top, X(tick), Bottom, Palette.Grid, kind: "grid");
            var half = TextWidth.Of(across.Text(tick), size) / 2;
            if (X(tick) - half < taken + 6 || X(tick) + half > canvas.Width) continue;
            canvas.Text(X(tick), Bottom + Strip + size + 5, across.Text(tick), size, Anchor.Middle, Palette.QuietInk, kind: "tick");
            taken = X(tick) + half;
        }

        canvas.Line(Left, Top, Left, Bottom, Palette.Grid, kind: "frame");
        canvas.Line(Right, Top, Right, Bottom, Palette.Grid, kind: "frame");
        canvas.Line(Left, Bottom, Right, Bottom, Palette.Axis, kind: "frame");
    }
}
