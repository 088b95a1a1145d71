namespace ScoreNotebooks;

/// <summary>The rectangle of a plot on the sheet, with the scales along its sides.</summary>
internal sealed record PlotArea(double Left, double Right, double Top, double Bottom, AxisScale Across, AxisScale Up)
{
    internal double X(double value) => Left + ((Right - Left) * Across.Fraction(value));

    internal double Y(double value) => Bottom - ((Bottom - Top) * Up.Fraction(value));

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
            canvas.Text(X(tick), Bottom + size + 3, across.Text(tick), size, Anchor.Middle, Palette.QuietInk, kind: "tick");
            taken = X(tick) + half;
        }

        canvas.Line(Left, Bottom, Right, Bottom, Palette.Axis, kind: "frame");
    }
}
