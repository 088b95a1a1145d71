using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ScatterChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyScatterChart(ScatterChart chart, Language language)
{
    private const double Height = 380;
    private readonly IReadOnlyList<ScatterPoint> _points = chart.Present;
    private readonly NumberText _across = ScatterTable.Across(chart, language);
    private readonly NumberText _up = ScatterTable.Up(chart, language);

    internal string Draw()
    {
        var names = Names();
        var figure = new PlotlyFigure(chart, language, Reading(_points.Count - names.Count));
        if (_points.Count == 0) return figure.Finish();
        var lines = new PlotlyLines(language, chart.AcrossScale);
        foreach (var guide in chart.Guides.Select(guide => guide with { IsReference = true }))
            figure.Trace(lines.Line(guide, 0, _ => guide.Name.In(language)));
        figure.Trace(Points());
        foreach (var name in names) figure.Annotation(name);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(chart.AcrossScale, chart.Horizontal.TitleWithUnit(language), language);
        figure.Layout["yaxis"] = PlotlyFigure.ValueAxis(chart.UpScale, chart.Vertical.TitleWithUnit(language), language);
        figure.Layout["showlegend"] = chart.Guides.Count > 0;
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

    private List<JsonObject> Names()
    {
        var labels = new PlotlyLabels(440, Height, chart.AcrossScale, chart.UpScale);
        foreach (var guide in chart.Guides) labels.RatherNotOn(guide);
        foreach (var point in _points) labels.KeepOff(point.X, point.Y);
        return [.. _points.Select(point => labels.Name(point.Name.In(language), point.X, point.Y)).OfType<JsonObject>()];
    }

    private JsonObject Points()
    {
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["x"] = PlotlyFigure.Numbers(_points.Select(point => point.X)),
            ["y"] = PlotlyFigure.Numbers(_points.Select(point => point.Y)),
            ["marker"] = new JsonObject { ["size"] = _points.Count > 400 ? 4 : 9, ["color"] = Palette.Up, ["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = _points.Count > 400 ? 0 : 1 } },
            ["hovertext"] = PlotlyFigure.Texts(_points.Select(point => PlotlyFigure.Text(ScatterTable.Saying(chart, point, _across, _up, language)))),
            ["hoverinfo"] = "text",
            ["showlegend"] = false,
            ["cliponaxis"] = false,
        };
        if (_points.Any(point => point.HasXInterval))
            trace["error_x"] = PlotlyFigure.ErrorBars(_points.Select(point => (point.X, point.XLow, point.XHigh)), Palette.Axis);
        if (_points.Any(point => point.HasYInterval))
            trace["error_y"] = PlotlyFigure.ErrorBars(_points.Select(point => (point.Y, point.YLow, point.YHigh)), Palette.Axis);
        return trace;
    }
}
