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
            .. labels.Names([.. _marks.Select(mark => (mark.Name.In(language), new ChartPoint(mark.X, mark.Y)))], LabelPlacement.Reach(_marks.Count)),
        ];
    }

    private void DrawNames(PlotlyFigure figure)
    {
        double[] heights = [.. _plan.Named.Select(_plan.NameAt), _plan.Total.Points.Last(point => !double.IsNaN(point.Y)).Y];
        var wanted = heights.Select(height => Height * (1 - _plan.Up.Fraction(height))).ToArray();
        var placed = Spreading.Apart(wanted, 15, 0, Height);
        for (var i = 0; i < wanted.Length; i++)
        {
            var isTotal = i == _plan.Named.Count;
            var text = isTotal ? $"<b>{PlotlyFigure.Text(chart.Total.In(language))}</b>" : PlotlyFigure.Text(_plan.ShortName(_plan.Named[i]));
            figure.Annotation(new JsonObject
            {
                ["x"] = 1,
                ["y"] = heights[i],
                ["xref"] = "paper",
                ["yref"] = "y",
                ["text"] = isTotal ? text : $"<span style=\"color:{AreaPlan.Colour(_plan.Named[i])}\">■</span> {text}",
                ["showarrow"] = true,
                ["arrowhead"] = 0,
                ["arrowwidth"] = 0.8,
                ["arrowcolor"] = Palette.Axis,
                ["ax"] = 12,
                ["ay"] = Math.Round(placed[i] - wanted[i], 1),
                ["xanchor"] = "left",
                ["font"] = new JsonObject { ["size"] = 12, ["color"] = Palette.Ink },
            });
        }
    }
}
