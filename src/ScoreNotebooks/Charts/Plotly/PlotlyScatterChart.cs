using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ScatterChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyScatterChart(ScatterChart chart, Language language)
{
    private const double Height = 380;
    private readonly IReadOnlyList<ScatterPoint> _points = chart.Present;
    private readonly AxisScale _acrossScale = chart.AcrossScale;
    private readonly AxisScale _upScale = chart.UpScale;
    private readonly IReadOnlyList<LineSeries> _guides = chart.ShownGuides(chart.AcrossScale, chart.UpScale);
    private readonly NumberText _across = ScatterTable.Across(chart, language);
    private readonly NumberText _up = ScatterTable.Up(chart, language);

    internal string Draw()
    {
        if (_points.Count == 0) return new PlotlyFigure(chart, language).Finish();
        var (names, unnamed) = Names();
        var figure = new PlotlyFigure(chart, language, Reading(unnamed));
        var lines = new PlotlyLines(language, _acrossScale, _upScale);
        foreach (var guide in _guides) figure.Trace(lines.Line(guide, 0, _ => guide.Name.In(language)));
        figure.Trace(Points());
        foreach (var name in names) figure.Annotation(name);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_acrossScale, chart.Horizontal.TitleWithUnit(language), language, 0.012, below: true);
        figure.Layout["yaxis"] = PlotlyFigure.ValueAxis(_upScale, chart.Vertical.TitleWithUnit(language), language, 0.02, below: true);
        figure.Layout["showlegend"] = false;
        figure.Layout["height"] = figure.HeadHeight + (int)Height + 60;
        return figure.Finish();
    }

    private BilingualText? Reading(int unnamed)
    {
        var bars = chart.Interval is { } interval && _points.Any(point => point.HasXInterval || point.HasYInterval)
            ? new BilingualText($"Error bars: {interval.English}.", $"误差线：{interval.Chinese}。")
            : null;
        return LineWords.Unnamed(unnamed, _points.Count) is { } left ? Words.Append(bars, left) : bars;
    }

    /// <summary>The names of the points and of the guides, and how many points have none.</summary>
    private (IReadOnlyList<JsonObject> Names, int Unnamed) Names()
    {
        var labels = new PlotlyLabels(language, 440, Height, _acrossScale, _upScale);
        foreach (var guide in _guides) labels.RatherNotOn(guide);
        foreach (var point in _points)
        {
            if (point.HasXInterval) labels.RatherNotOn(new ChartPoint(point.XLow, point.Y), new ChartPoint(point.XHigh, point.Y));
            if (point.HasYInterval) labels.RatherNotOn(new ChartPoint(point.X, point.YLow), new ChartPoint(point.X, point.YHigh));
        }

        var ends = labels.Names([.. chart.GuideEnds(_acrossScale, _upScale).Select(end => (end.Name.In(language), end.At))], LabelPlacement.Reach(chart.Guides.Count), Palette.QuietInk);
        var names = labels.Names([.. _points.Select(point => (point.Name.In(language), new ChartPoint(point.X, point.Y)))], LabelPlacement.Reach(_points.Count));
        return ([.. ends, .. names], _points.Count - names.Count);
    }

    private JsonObject Points()
    {
        var many = _points.Count > SvgScatterChart.MostWithWords;
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["x"] = PlotlyFigure.Numbers(_points.Select(point => many ? PlotlyFigure.Rounded(point.X, _acrossScale) : point.X)),
            ["y"] = PlotlyFigure.Numbers(_points.Select(point => many ? PlotlyFigure.Rounded(point.Y, _upScale) : point.Y)),
            ["marker"] = new JsonObject { ["size"] = many ? 4 : 9, ["color"] = Palette.Up, ["opacity"] = many ? 0.6 : 1, ["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = many ? 0 : 1 } },
            ["hovertext"] = PlotlyFigure.Texts(_points.Select(point => PlotlyFigure.Text(many ? point.Name.In(language) : ScatterTable.Saying(chart, point, _across, _up, language)))),
            ["showlegend"] = false,
            ["cliponaxis"] = false,
        };
        if (many) trace["hovertemplate"] = "%{hovertext}: %{x}, %{y}<extra></extra>";
        else trace["hoverinfo"] = "text";
        if (_points.Any(point => point.HasXInterval))
            trace["error_x"] = PlotlyFigure.ErrorBars(_points.Select(point => (point.X, point.XLow, point.XHigh)), Palette.Axis);
        if (_points.Any(point => point.HasYInterval))
            trace["error_y"] = PlotlyFigure.ErrorBars(_points.Select(point => (point.Y, point.YLow, point.YHigh)), Palette.Axis);
        return trace;
    }
}
