using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>The traces of lines, their bands, their gaps and their marks, shared by the figures that draw lines.</summary>
internal sealed class PlotlyLines(Language language, AxisScale across, AxisScale up, string xAxis = "x", string yAxis = "y")
{
    /// <summary>A figure is wider than this on few screens; lines are thinned to what shows at that width.</summary>
    private const double Columns = 1000;

    /// <summary>A line of more points says its numbers by Plotly's own rule, and to no more digits than show: the figure stays light.</summary>
    private const int MostWithWords = 150;

    private int _gapLines;

    /// <summary>The bands of a line, each as one closed area per stretch without gaps.</summary>
    internal IEnumerable<JsonObject> Bands(LineSeries series, int style) => series.Bands.Select(band => Band(series, style, band.Low, band.High));

    /// <summary>One of several stacked layers: the area between its edges, with a white edge around it.</summary>
    internal JsonObject Layer(LineSeries series, string colour)
    {
        var layer = Area(series, series.Low!, series.High!);
        layer["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = 0.8 };
        layer["fillcolor"] = colour;
        return layer;
    }

    private JsonObject Band(LineSeries series, int style, IReadOnlyList<double> low, IReadOnlyList<double> high)
    {
        var band = Area(series, low, high);
        band["line"] = new JsonObject { ["width"] = 0 };
        band["fillcolor"] = Faint(SvgLines.Colour(series, style), 0.16);
        return band;
    }

    private JsonObject Area(LineSeries series, IReadOnlyList<double> low, IReadOnlyList<double> high)
    {
        var outline = new List<ChartPoint>();
        foreach (var (first, last) in Thinning.Runs(series.Points.Count, i => !double.IsNaN(low[i]) && !double.IsNaN(high[i])))
        {
            if (outline.Count > 0) outline.Add(new ChartPoint(double.NaN, double.NaN));
            var upper = Kept(series, high, first, last);
            outline.AddRange([.. upper, .. Kept(series, low, first, last).Reverse(), upper[0]]);
        }

        var area = Trace("lines", outline, outline.Count > MostWithWords);
        area["name"] = PlotlyFigure.Text(series.Name.In(language));
        area["fill"] = "toself";
        area["hoverinfo"] = "skip";
        area["showlegend"] = false;
        return area;
    }

    /// <summary>A line; where a value is missing it has a gap.</summary>
    internal JsonObject Line(LineSeries series, int style, Func<int, string> saying, bool isNamedBeside = false)
    {
        var kept = Positions(series);
        var isLong = kept.Count > MostWithWords;
        var line = Trace("lines", [.. kept.Select(i => series.Points[i])], isLong);
        line["name"] = PlotlyFigure.Text(TextWidth.ShortenName(series.Name.In(language), 150, 12));
        line["connectgaps"] = false;
        line["line"] = new JsonObject
        {
            ["color"] = SvgLines.Colour(series, style),
            ["dash"] = series.IsReference ? "dash" : SvgLines.IsWhole(series, isNamedBeside) ? "solid" : Strokes.PlotlyDash(style),
            ["width"] = series.IsReference ? 1.2 : 2,
            ["shape"] = series.IsStepped ? "hv" : "linear",
        };
        if (isLong)
        {
            line["hovertemplate"] = "%{fullData.name}: %{x} → %{y}<extra></extra>";
            return line;
        }

        line["hovertext"] = PlotlyFigure.Texts(kept.Select(i => PlotlyFigure.Text(saying(i))));
        line["hoverinfo"] = "text";
        if (series.IsReference || series.Points.Count > SvgLines.MostDots) return line;
        line["mode"] = "lines+markers";
        line["marker"] = new JsonObject { ["size"] = 5, ["color"] = SvgLines.Colour(series, style) };
        return line;
    }

    /// <summary>Dashes at the foot of the plot, one below the middle of each gap; null when the line has none.</summary>
    /// <param name="series">The line.</param>
    /// <param name="style">Its colour.</param>
    /// <param name="lines">How many lines of the plot have gaps: the more, the closer the dashes of one stand to those of the next.</param>
    internal JsonObject? Gaps(LineSeries series, int style, int lines)
    {
        if (!series.HasGap) return null;
        var height = up.From + ((up.To - up.From) * 0.12 / Math.Max(6, lines) * (1 + _gapLines++));
        var middles = Thinning.Runs(series.Points.Count, i => double.IsNaN(series.Points[i].Y))
            .Select(gap => new ChartPoint((series.Points[gap.First].X + series.Points[gap.Last].X) / 2, height)).ToList();
        var dashes = Trace("markers", [.. Thinning.ByColumn(middles, x => Columns / 8 * across.Fraction(x)).Select(i => middles[i])], false);
        dashes["marker"] = new JsonObject { ["symbol"] = "line-ew-open", ["size"] = 7, ["color"] = SvgLines.Colour(series, style), ["line"] = new JsonObject { ["width"] = 2 } };
        dashes["hovertext"] = PlotlyFigure.Text($"{series.Name.In(language)}: {Words.NoValue.In(language)}");
        dashes["hoverinfo"] = "text";
        dashes["showlegend"] = false;
        return dashes;
    }

    /// <summary>An upright guide over the whole height; its name is a label's.</summary>
    internal JsonObject Guide(ChartGuide guide)
    {
        var line = Line(guide.LineOver(up), 0, _ => guide.Name.In(language));
        line["showlegend"] = false;
        return line;
    }

    /// <summary>Named points.</summary>
    internal JsonObject Marks(IReadOnlyList<ChartMark> marks, Func<ChartMark, string> saying)
    {
        var trace = Trace("markers", [.. marks.Select(mark => new ChartPoint(mark.X, mark.Y))], false);
        trace["marker"] = new JsonObject { ["size"] = marks.Count > 20 ? 6 : 8, ["color"] = Palette.Ink, ["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = 1 } };
        trace["hovertext"] = PlotlyFigure.Texts(marks.Select(mark => PlotlyFigure.Text(saying(mark))));
        trace["hoverinfo"] = "text";
        trace["showlegend"] = false;
        trace["cliponaxis"] = false;
        return trace;
    }

    internal static string Faint(string colour, double opacity) => string.Create(
        CultureInfo.InvariantCulture,
        $"rgba({string.Join(',', Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))},{opacity})");

    private JsonObject Trace(string mode, IReadOnlyList<ChartPoint> points, bool isRounded)
    {
        var trace = new JsonObject { ["type"] = "scatter", ["mode"] = mode };
        Places(trace, points, isRounded);
        trace["y"] = PlotlyFigure.Numbers(points.Select(point => isRounded ? PlotlyFigure.Rounded(point.Y, up) : point.Y));
        trace["xaxis"] = xAxis;
        trace["yaxis"] = yAxis;
        return trace;
    }

    /// <summary>The places from left to right: days one after another by the first of them and the step alone, which takes half the room.</summary>
    private void Places(JsonObject trace, IReadOnlyList<ChartPoint> points, bool isRounded)
    {
        if (across is DateScale && points.Count > 2 && Enumerable.Range(1, points.Count - 1).All(i => points[i].X == points[i - 1].X + 1))
        {
            trace["x0"] = PlotlyFigure.Datum(across, points[0].X);
            trace["dx"] = PlotlyFigure.Datum(across, points[0].X + 1) - PlotlyFigure.Datum(across, points[0].X);
            return;
        }

        trace["x"] = PlotlyFigure.Numbers(points.Select(point => PlotlyFigure.Datum(across, isRounded ? PlotlyFigure.Rounded(point.X, across) : point.X)));
    }

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
        var corners = series.Corners(heights, first, last);
        return [.. Thinning.ByColumn(corners, Column).Select(i => corners[i])];
    }
}
