using System.Text;

namespace ScoreNotebooks;

/// <summary>Draws the lines of a plot: bands, lines with their dots, and the marks of gaps below the plot.</summary>
internal sealed class SvgLines(SvgCanvas canvas, PlotArea area, double gapLine = 6)
{
    /// <summary>Each point of a line with so few is drawn as a dot that says its number.</summary>
    internal const int MostDots = 30;

    /// <summary>A line of more points than this wavers so often that dashes would tear it; it is drawn whole where its name stands beside it.</summary>
    private const int MostDashed = 200;

    private int _gapLines;

    /// <summary>The distance between the lines of gap marks of these series: less where many have gaps, so that they never take the room of a plot.</summary>
    internal static double GapLine(IReadOnlyList<LineSeries> series) => Math.Min(6, 36.0 / Math.Max(1, series.Count(one => one.HasGap)));

    /// <summary>The height that the marks of gaps need below a plot with these lines.</summary>
    internal static double StripFor(IReadOnlyList<LineSeries> series)
    {
        var gaps = series.Count(one => one.HasGap);
        return gaps == 0 ? 0 : (gaps * GapLine(series)) + 3;
    }

    internal static string Colour(LineSeries series, int style) => series.IsReference ? Palette.QuietInk : Strokes.Colour(style);

    internal static string? Dash(LineSeries series, int style) => series.IsReference ? "5 4" : Strokes.Dash(style);

    internal static bool IsWhole(LineSeries series, bool isNamedBeside) => isNamedBeside && !series.IsReference && series.Points.Count > MostDashed;

    internal void DrawBand(LineSeries series, int style)
    {
        foreach (var (low, high) in series.Bands)
            foreach (var outline in Outlines(series, low, high)) canvas.Path(outline, Colour(series, style), "band", opacity: 0.16);
    }

    /// <summary>The outlines of what lies between two edges, one for each stretch without gaps.</summary>
    internal IEnumerable<string> Outlines(LineSeries series, IReadOnlyList<double> low, IReadOnlyList<double> high)
    {
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, i => !double.IsNaN(low[i]) && !double.IsNaN(high[i])))
            yield return "M" + string.Join('L', Vertices(series, high, first, last).Concat(Vertices(series, low, first, last).Reverse()).Select(Point)) + "Z";
    }

    internal void DrawLine(LineSeries series, int style, Func<int, string> saying, bool isNamedBeside = false)
    {
        var heights = series.Points.Select(point => point.Y).ToList();
        var path = new StringBuilder();
        var alone = new List<int>();
        foreach (var (first, last) in Thinning.Runs(heights.Count, i => !double.IsNaN(heights[i])))
        {
            var vertices = Vertices(series, heights, first, last);
            if (vertices.Count > 1) path.Append('M').AppendJoin('L', vertices.Select(Point));
            else alone.Add(first);
        }

        if (path.Length > 0)
            canvas.Path(path.ToString(), "none", series.IsReference ? "reference" : "line", Colour(series, style), series.IsReference ? 1.2 : 2, IsWhole(series, isNamedBeside) ? null : Dash(series, style), series.Name.In(canvas.Language));
        var dots = series.IsReference || heights.Count > MostDots ? alone : Enumerable.Range(0, heights.Count).Where(i => !double.IsNaN(heights[i]));
        foreach (var i in dots) canvas.Circle(area.X(series.Points[i].X), area.Y(heights[i]), 2.4, Colour(series, style), "dot", saying(i));
        if (series.HasGap) DrawGaps(series, style);
    }

    /// <summary>The corners of the drawn line, thinned to those that show.</summary>
    internal IReadOnlyList<ChartPoint> Vertices(LineSeries series, IReadOnlyList<double> heights, int first, int last)
    {
        var vertices = series.Corners(heights, first, last);
        return [.. Thinning.ByColumn(vertices, area.X).Select(i => vertices[i])];
    }

    /// <summary>A dash as long as the gap below the plot, one line of dashes per series; those that would touch are joined.</summary>
    private void DrawGaps(LineSeries series, int style)
    {
        var y = area.Bottom + 5 + (gapLine * _gapLines++);
        var dashes = new List<(double From, double To)>();
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, i => double.IsNaN(series.Points[i].Y)))
        {
            var middle = (area.X(series.Points[first].X) + area.X(series.Points[last].X)) / 2;
            var half = Math.Max(3, (area.X(series.Points[last].X) - area.X(series.Points[first].X)) / 2);
            if (dashes.Count > 0 && middle - half < dashes[^1].To + 1) dashes[^1] = (dashes[^1].From, middle + half);
            else dashes.Add((middle - half, middle + half));
        }

        var data = string.Concat(dashes.Select(dash => $"M{SvgCanvas.N(dash.From)} {SvgCanvas.N(y)}H{SvgCanvas.N(dash.To)}"));
        canvas.Path(data, "none", "missing", Colour(series, style), Math.Min(2.2, gapLine * 0.7), title: $"{series.Name.In(canvas.Language)}: {Words.NoValue.In(canvas.Language)}");
    }

    private string Point(ChartPoint point) => $"{SvgCanvas.N(area.X(point.X))} {SvgCanvas.N(area.Y(point.Y))}";
}
