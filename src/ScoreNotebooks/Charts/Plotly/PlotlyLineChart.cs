using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="LineChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyLineChart(LineChart chart, Language language)
{
    private const double Height = 320;
    private readonly LineTable _table = new(chart.Series, chart.Marks, chart.Horizontal, chart.Vertical, language);
    private readonly IReadOnlyList<int> _styles = SvgLineChart.Styles(chart.Series);

    internal string Draw()
    {
        var marks = chart.Marks.Where(mark => !mark.IsMissing).ToList();
        var (across, up) = (chart.AcrossScale, chart.UpScale);
        var (names, unnamed) = Names(marks, across, up);
        var figure = new PlotlyFigure(chart, language, Reading(unnamed, marks.Count));
        if (chart.Series.Count == 0 && marks.Count == 0) return figure.Finish();
        var lines = new PlotlyLines(language, across);
        for (var i = 0; i < chart.Series.Count; i++)
            if (lines.Band(chart.Series[i], _styles[i], chart.Interval) is { } band) figure.Trace(band);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var one = chart.Series[i];
            figure.Trace(lines.Line(one, _styles[i], point => _table.Saying(one, point)));
        }

        if (marks.Count > 0) figure.Trace(lines.Marks(marks, _table.Saying));
        foreach (var name in names) figure.Annotation(name);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(across, chart.Horizontal.TitleWithUnit(language), language);
        figure.Layout["yaxis"] = PlotlyFigure.ValueAxis(up, chart.Vertical.TitleWithUnit(language), language);
        figure.Layout["showlegend"] = chart.Series.Count > 1;
        figure.Layout["height"] = figure.HeadHeight + (int)Height + 60;
        return figure.Finish();
    }

    private BilingualText? Reading(int unnamed, int marks)
    {
        var band = chart.Interval is { } interval && chart.Series.Any(one => one.HasBand)
            ? new BilingualText($"Band: {interval.English}.", $"色带：{interval.Chinese}。")
            : null;
        return LineWords.Unnamed(unnamed, marks) is { } left ? Words.Append(band, left) : band;
    }

    private (List<JsonObject> Names, int Unnamed) Names(List<ChartMark> marks, AxisScale across, AxisScale up)
    {
        var labels = new PlotlyLabels(440, Height, across, up);
        foreach (var one in chart.Series) labels.RatherNotOn(one);
        foreach (var mark in marks) labels.KeepOff(mark.X, mark.Y);
        var names = marks.Select(mark => labels.Name(mark.Name.In(language), mark.X, mark.Y)).OfType<JsonObject>().ToList();
        return (names, marks.Count - names.Count);
    }
}
