using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="LineChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyLineChart(LineChart chart, Language language)
{
    private const int Height = 320;
    private readonly LinePlan _plan = new(chart, language);
    private readonly IReadOnlyList<ChartMark> _marks = [.. chart.Marks.Where(mark => !mark.IsMissing)];

    internal string Draw()
    {
        if (_plan.IsEmpty) return new PlotlyFigure(chart, language).Finish();
        var names = MarkNames();
        var figure = new PlotlyFigure(chart, language, Reading(_marks.Count + chart.Guides.Count - names.Count));
        DrawLines(figure);
        foreach (var name in names) figure.Annotation(name);
        DrawNamesAtEnds(figure);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_plan.Across, chart.Horizontal.TitleWithUnit(language), language, 0.012, below: true);
        figure.Layout["yaxis"] = PlotlyFigure.ValueAxis(_plan.Up, chart.Vertical.TitleWithUnit(language), language, 0.02, below: true);
        figure.Layout["showlegend"] = _plan.NamedInKey.Count > 0;
        if (_plan.NamedInKey.Count > 0) figure.KeyAbove(_plan.NamedInKey.Select(_plan.Name));
        figure.Layout["margin"]!["r"] = (int)Math.Max(30, _plan.SideWidth + 28);
        figure.Layout["height"] = Height + figure.Layout["margin"]!["t"]!.GetValue<int>() + 60;
        return figure.Finish();
    }

    private BilingualText? Reading(int unnamed)
    {
        var band = _plan.Band is { } interval ? new BilingualText($"Band: {interval.English}.", $"色带：{interval.Chinese}。") : null;
        return LineWords.Unnamed(unnamed, _marks.Count + chart.Guides.Count) is { } left ? Words.Append(band, left) : band;
    }

    private void DrawLines(PlotlyFigure figure)
    {
        var lines = new PlotlyLines(language, _plan.Across, _plan.Up);
        for (var i = 0; i < chart.Series.Count; i++)
            foreach (var band in lines.Bands(chart.Series[i], _plan.Styles[i])) figure.Trace(band);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var one = chart.Series[i];
            if (one.Points.Count == 0) continue;
            var line = lines.Line(one, _plan.Styles[i], point => _plan.Table.Saying(one, point), _plan.NamedAtEnds.Contains(i));
            line["showlegend"] = _plan.NamedInKey.Contains(i);
            figure.Trace(line);
            if (lines.Gaps(one, _plan.Styles[i], chart.Series.Count(other => other.HasGap)) is { } gaps) figure.Trace(gaps);
        }

        foreach (var guide in chart.Guides) figure.Trace(lines.Guide(guide));
        if (_marks.Count > 0) figure.Trace(lines.Marks(_marks, _plan.Table.Saying));
    }

    private IReadOnlyList<JsonObject> MarkNames()
    {
        var labels = new PlotlyLabels(language, 460 - _plan.SideWidth, Height, _plan.Across, _plan.Up);
        foreach (var one in chart.Series) labels.RatherNotOn(one);
        return [.. labels.Guides(chart.Guides, chart.Guides), .. labels.Marks(_marks, LabelPlacement.Reach(_marks.Count))];
    }

    private void DrawNamesAtEnds(PlotlyFigure figure)
    {
        foreach (var name in new PlotlyEndNames(Height, _plan.Up, 14).Of([.. _plan.NamedAtEnds.Select(NameAtEnd)])) figure.Annotation(name);
    }

    private PlotlyEndName NameAtEnd(int series)
    {
        var (end, colour) = (_plan.End(series), SvgLines.Colour(chart.Series[series], _plan.Styles[series]));
        return new(PlotlyFigure.Text(_plan.Name(series)), PlotlyFigure.Place(_plan.Across, end.X), "x", end.Y, colour, colour);
    }

}
