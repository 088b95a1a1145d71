using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>The traces of lines, their bands and their marks, shared by the figures that draw lines.</summary>
internal sealed class PlotlyLines(Language language, AxisScale across, string xAxis = "x", string yAxis = "y")
{
    /// <summary>A figure is wider than this on few screens; lines are thinned to what shows at that width.</summary>
    private const double Columns = 1000;

    /// <summary>The band of a line, as one closed area per stretch without gaps.</summary>
    internal JsonObject? Band(LineSeries series, int style, BilingualText? interval)
    {
        if (!series.HasBand) return null;
        var outline = new List<ChartPoint>();
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, series.HasBandAt))
        {
            if (outline.Count > 0) outline.Add(new ChartPoint(double.NaN, double.NaN));
            var upper = Kept(series, series.High!, first, last);
            outline.AddRange([.. upper, .. Kept(series, series.Low!, first, last).Reverse(), upper[0]]);
        }

        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = PlotlyFigure.Text(interval is null ? series.Name.In(language) : $"{series.Name.In(language)} · {interval.In(language)}"),
            ["x"] = PlotlyFigure.Numbers(outline.Select(point => point.X)),
            ["y"] = PlotlyFigure.Numbers(outline.Select(point => point.Y)),
            ["xaxis"] = xAxis,
            ["yaxis"] = yAxis,
            ["line"] = new JsonObject { ["width"] = 0 },
            ["fill"] = "toself",
            ["fillcolor"] = Faint(SvgLines.Colour(series, style), 0.16),
            ["hoverinfo"] = "skip",
            ["showlegend"] = false,
        };
    }

    /// <summary>A line; where a value is missing it has a gap.</summary>
    internal JsonObject Line(LineSeries series, int style, Func<int, string> saying)
    {
        var kept = Positions(series);
        var line = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = PlotlyFigure.Text(series.Name.In(language)),
            ["x"] = PlotlyFigure.Numbers(kept.Select(i => series.Points[i].X)),
            ["y"] = PlotlyFigure.Numbers(kept.Select(i => series.Points[i].Y)),
            ["xaxis"] = xAxis,
            ["yaxis"] = yAxis,
            ["connectgaps"] = false,
            ["line"] = new JsonObject
            {
                ["color"] = SvgLines.Colour(series, style),
                ["dash"] = series.IsReference ? "dash" : Strokes.PlotlyDash(style),
                ["width"] = series.IsReference ? 1.2 : 2,
                ["shape"] = series.IsStepped ? "hv" : "linear",
            },
            ["hovertext"] = PlotlyFigure.Texts(kept.Select(i => PlotlyFigure.Text(saying(i)))),
            ["hoverinfo"] = "text",
        };
        if (series.IsReference || series.Points.Count > SvgLines.MostDots) return line;
        line["mode"] = "lines+markers";
        line["marker"] = new JsonObject { ["size"] = 5, ["color"] = SvgLines.Colour(series, style) };
        return line;
    }

    /// <summary>Named points.</summary>
    internal JsonObject Marks(IReadOnlyList<ChartMark> marks, Func<ChartMark, string> saying) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["x"] = PlotlyFigure.Numbers(marks.Select(mark => mark.X)),
        ["y"] = PlotlyFigure.Numbers(marks.Select(mark => mark.Y)),
        ["xaxis"] = xAxis,
        ["yaxis"] = yAxis,
        ["marker"] = new JsonObject { ["size"] = 9, ["color"] = Palette.Ink, ["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = 1 } },
        ["hovertext"] = PlotlyFigure.Texts(marks.Select(mark => PlotlyFigure.Text(saying(mark)))),
        ["hoverinfo"] = "text",
        ["showlegend"] = false,
        ["cliponaxis"] = false,
    };

    internal static string Faint(string colour, double opacity) => string.Create(
        CultureInfo.InvariantCulture,
        $"rgba({string.Join(',', Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))},{opacity})");

    private double Column(double x) => Columns * across.Fraction(x);

    /// <summary>The points that show, and the gaps between them.</summary>
    private List<int> Positions(LineSeries series)
    {
        var kept = new List<int>();
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, i => !double.IsNaN(series.Points[i].Y)))
        {
            if (first > 0) kept.Add(first - 1);
            kept.AddRange(Thinning.ByColumn([.. Enumerable.Range(first, last - first + 1).Select(i => series.Points[i])], Column).Select(i => first + i));
        }

        if (series.Points.Count > 0 && double.IsNaN(series.Points[^1].Y)) kept.Add(series.Points.Count - 1);
        return kept;
    }

    private IReadOnlyList<ChartPoint> Kept(LineSeries series, IReadOnlyList<double> heights, int first, int last)
    {
        var vertices = Enumerable.Range(first, last - first + 1).SelectMany(i => series.IsStepped && i > first
            ? new[] { new ChartPoint(series.Points[i].X, heights[i - 1]), new ChartPoint(series.Points[i].X, heights[i]) }
            : [new ChartPoint(series.Points[i].X, heights[i])]).ToList();
        return [.. Thinning.ByColumn(vertices, Column).Select(i => vertices[i])];
    }
}
