using System.Text;

namespace ScoreNotebooks;

/// <summary>Draws the lines of a plot: bands first, then lines, dots and the marks of gaps.</summary>
internal sealed class SvgLines(SvgCanvas canvas, PlotArea area)
{
    /// <summary>Each point of a line with so few is drawn as a dot that says its number.</summary>
    internal const int MostDots = 30;

    internal void DrawBand(LineSeries series, int style)
    {
        if (!series.HasBand) return;
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, series.HasBandAt))
        {
            var upper = Vertices(series, series.High!, first, last);
            var lower = Vertices(series, series.Low!, first, last);
            var outline = upper.Concat(lower.Reverse()).Select(Point);
            canvas.Path("M" + string.Join('L', outline) + "Z", Colour(series, style), "band", opacity: 0.16);
        }
    }

    internal void DrawLine(LineSeries series, int style, Func<int, string> saying)
    {
        var heights = series.Points.Select(point => point.Y).ToList();
        var path = new StringBuilder();
        foreach (var (first, last) in Thinning.Runs(heights.Count, i => !double.IsNaN(heights[i])))
        {
            var vertices = Vertices(series, heights, first, last);
            if (vertices.Count > 1) path.Append('M').AppendJoin('L', vertices.Select(Point));
            else canvas.Circle(area.X(vertices[0].X), area.Y(vertices[0].Y), 2.4, Colour(series, style), "dot", saying(first));
        }

        if (path.Length > 0)
            canvas.Path(path.ToString(), "none", series.IsReference ? "reference" : "line", Colour(series, style), series.IsReference ? 1.2 : 2, Dash(series, style), series.Name.In(canvas.Language));
        if (!series.IsReference && heights.Count <= MostDots)
            for (var i = 0; i < heights.Count; i++)
                if (!double.IsNaN(heights[i])) canvas.Circle(area.X(series.Points[i].X), area.Y(heights[i]), 2.4, Colour(series, style), "dot", saying(i));
        DrawGaps(series, style);
    }

    /// <summary>The corners of the drawn line, thinned to those that show.</summary>
    internal IReadOnlyList<ChartPoint> Vertices(LineSeries series, IReadOnlyList<double> heights, int first, int last)
    {
        var vertices = new List<ChartPoint>();
        for (var i = first; i <= last; i++)
        {
            if (series.IsStepped && i > first) vertices.Add(new ChartPoint(series.Points[i].X, heights[i - 1]));
            vertices.Add(new ChartPoint(series.Points[i].X, heights[i]));
        }

        if (series.IsStepped && last + 1 < series.Points.Count) vertices.Add(new ChartPoint(series.Points[last + 1].X, heights[last]));
        return [.. Thinning.ByColumn(vertices, area.X).Select(i => vertices[i])];
    }

    internal static string Colour(LineSeries series, int style) => series.IsReference ? Palette.QuietInk : Strokes.Colour(style);

    internal static string? Dash(LineSeries series, int style) => series.IsReference ? "5 4" : Strokes.Dash(style);

    /// <summary>A dash at the foot of the plot below each gap, one line of dashes per series, none on another.</summary>
    private void DrawGaps(LineSeries series, int style)
    {
        var taken = double.NegativeInfinity;
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, i => double.IsNaN(series.Points[i].Y)))
        {
            var x = (area.X(series.Points[first].X) + area.X(series.Points[last].X)) / 2;
            if (x < taken + 12) continue;
            taken = x;
            var saying = $"{series.Name.In(canvas.Language)}: {Words.NoValue.In(canvas.Language)}";
            canvas.Text(x, area.Bottom - 4 - (style % 6 * 9), Words.Missing, 11, Anchor.Middle, Colour(series, style), bold: true, kind: "missing", full: saying, halo: "#FFFFFF");
        }
    }

    private string Point(ChartPoint point) => $"{SvgCanvas.N(area.X(point.X))} {SvgCanvas.N(area.Y(point.Y))}";
}
