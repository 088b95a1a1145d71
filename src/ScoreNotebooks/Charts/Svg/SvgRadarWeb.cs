using System.Text;

namespace ScoreNotebooks;

/// <summary>One radar on a canvas: rings, spokes, outlines.</summary>
internal sealed class SvgRadarWeb(SvgCanvas canvas, int axes, NiceScale rings, double x, double y, double radius)
{
    /// <summary>The point on a spoke at a share of the radius, and so many pixels further out; spokes run clockwise from the top.</summary>
    internal (double X, double Y) At(int axis, double share, double beyond = 0)
    {
        var angle = 2 * Math.PI * axis / axes;
        var distance = (share * radius) + beyond;
        return (x + (distance * Math.Sin(angle)), y - (distance * Math.Cos(angle)));
    }

    internal void DrawRings(bool withNumbers)
    {
        foreach (var share in rings.Ticks.Select(rings.Fraction).Append(1).Where(share => share > 1e-6).Distinct())
            canvas.Path(Closed(axis => At(axis, share)), "none", "ring", share > 1 - 1e-6 ? Palette.Axis : Palette.Grid);
        for (var axis = 0; axis < axes; axis++)
        {
            var (toX, toY) = At(axis, 1);
            canvas.Line(x, y, toX, toY, Palette.Grid, kind: "spoke");
        }

        if (!withNumbers) return;
        var text = rings.TickText(canvas.Language);
        foreach (var tick in rings.Ticks.Where(tick => rings.Fraction(tick) is > 0.1 and < 0.999))
            canvas.Text(x + 4, y - (rings.Fraction(tick) * radius) + 4, text.Text(tick), 10, colour: Palette.QuietInk, kind: "tick", halo: "#FFFFFF");
    }

    /// <summary>Draws the outline, broken where a value is missing, and a marker at each value.</summary>
    internal void DrawSeries(int series, IReadOnlyList<double> values, Func<int, string> saying, bool fill)
    {
        DrawOutline(values, Strokes.Colour(series), Strokes.Dash(series), fill);
        for (var axis = 0; axis < axes; axis++)
        {
            if (double.IsNaN(values[axis]))
            {
                var (gapX, gapY) = At(axis, 0.93 - (0.09 * series));
                canvas.Text(gapX, gapY + 4, Words.Missing, 12, Anchor.Middle, Strokes.Colour(series), true, "missing", saying(axis), "#FFFFFF");
                continue;
            }

            var (pointX, pointY) = At(axis, rings.Fraction(values[axis]));
            canvas.Marker(series, pointX, pointY, saying(axis));
        }
    }

    internal void DrawOutline(IReadOnlyList<double> values, string colour, string? dash, bool fill = false)
    {
        if (!values.Any(double.IsNaN))
        {
            if (fill) canvas.Path(Closed(axis => At(axis, rings.Fraction(values[axis]))), colour, "area", opacity: 0.1);
            canvas.Path(Closed(axis => At(axis, rings.Fraction(values[axis]))), "none", "outline", colour, 2, dash);
            return;
        }

        var path = new StringBuilder();
        for (var axis = 0; axis < axes; axis++)
        {
            var next = (axis + 1) % axes;
            if (double.IsNaN(values[axis]) || double.IsNaN(values[next])) continue;
            path.Append('M').Append(Point(At(axis, rings.Fraction(values[axis])))).Append('L').Append(Point(At(next, rings.Fraction(values[next]))));
        }

        if (path.Length > 0) canvas.Path(path.ToString(), "none", "outline", colour, 2, dash);
    }

    private static string Point((double X, double Y) point) => $"{SvgCanvas.N(point.X)} {SvgCanvas.N(point.Y)}";

    private string Closed(Func<int, (double X, double Y)> at) =>
        "M" + string.Join('L', Enumerable.Range(0, axes).Select(axis => Point(at(axis)))) + "Z";
}
