using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws an <see cref="AreaChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyAreaChart(AreaChart chart, Language language)
{
    private const int Height = 320;
    private readonly AreaPlan _plan = new(chart, language);
    private readonly IReadOnlyList<ChartMark> _marks = [.. chart.Marks.Where(mark => !mark.IsMissing)];

    internal string Draw()
    {
        if (_plan.IsEmpty) return new PlotlyFigure(chart, language).Finish();
        var names = MarkNames();
        var named = _marks.Count + chart.Guides.Count;
        var figure = new PlotlyFigure(chart, language, LineWords.Unnamed(named - names.Count, named));
        DrawLayers(figure);
        foreach (var name in names)
        {
            // On a dark layer a name is read only on a light ground.
            name["bgcolor"] = "rgba(255,255,255,0.75)";
            figure.Annotation(name);
        }

        DrawNames(figure);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_plan.Across, chart.Horizontal.TitleWithUnit(language), language, 0, below: true);
        figure.Layout["yaxis"] = PlotlyFigure.ValueAxis(_plan.Up, chart.Vertical.TitleWithUnit(language), language, 0.02);
        figure.Layout["showlegend"] = false;
        figure.Layout["margin"]!["r"] = (int)(_plan.SideWidth + 28);
        figure.Layout["height"] = Height + figure.Layout["margin"]!["t"]!.GetValue<int>() + 60;
        return figure.Finish();
    }

    private void DrawLayers(PlotlyFigure figure)
    {
        var lines = new PlotlyLines(language, _plan.Across, _plan.Up);
        foreach (var (layer, band) in _plan.Parts) figure.Trace(lines.Layer(band, AreaPlan.Colour(layer)));
        var total = lines.Line(_plan.Total, AreaPlan.TotalStyle, _plan.Saying);
        total["showlegend"] = false;
        figure.Trace(total);
        if (lines.Gaps(_plan.Total, AreaPlan.TotalStyle, 1) is { } gaps) figure.Trace(gaps);
        foreach (var guide in chart.Guides) figure.Trace(lines.Guide(guide));
        if (_marks.Count > 0) figure.Trace(lines.Marks(_marks, _plan.Table.Saying));
    }

    private IReadOnlyList<JsonObject> MarkNames()
    {
        var labels = new PlotlyLabels(language, 460 - _plan.SideWidth, Height, _plan.Across, _plan.Up);
        labels.RatherNotOn(_plan.Total);
        return
        [
            .. labels.Guides(chart.Guides, chart.Guides),
            .. labels.Marks(_marks, LabelPlacement.Reach(_marks.Count)),
        ];
    }

    private void DrawNames(PlotlyFigure figure)
    {
        PlotlyEndName Name(double at, string text) => new(text, 1, "paper", at, Palette.Ink, Palette.Axis);
        var layers = _plan.Named.Select(layer => Name(_plan.NameAt(layer), $"<span style=\"color:{AreaPlan.Colour(layer)}\">■</span> {PlotlyFigure.Text(_plan.ShortName(layer))}"));
        var total = Name(_plan.Total.Points.Last(point => !double.IsNaN(point.Y)).Y, $"<b>{PlotlyFigure.Text(chart.Total.In(language))}</b>");
        foreach (var name in new PlotlyEndNames(Height, _plan.Up, 12).Of([.. layers, total])) figure.Annotation(name);
    }

}
