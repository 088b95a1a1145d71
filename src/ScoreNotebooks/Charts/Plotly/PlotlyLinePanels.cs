using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws <see cref="LinePanels"/> as a Plotly figure of three plots to a row.</summary>
internal sealed class PlotlyLinePanels(LinePanels chart, Language language)
{
    private const double Height = 140;
    private const double Around = 88;
    private const double Width = 190;
    private readonly AxisScale _up = chart.UpScale;
    private readonly IReadOnlyList<BilingualText> _names = chart.SeriesNames;
    private readonly HashSet<BilingualText> _inLegend = [];
    private readonly int _columns = Math.Clamp(chart.Panels.Count, 1, 3);

    private int Rows => (chart.Panels.Count + _columns - 1) / _columns;

    internal string Draw()
    {
        var names = chart.Panels.Select(Names).ToList();
        var marks = chart.Panels.Sum(panel => panel.Marks.Count(mark => !mark.IsMissing));
        var figure = new PlotlyFigure(chart, language, LineWords.Unnamed(marks - names.Sum(list => list.Count), marks));
        if (chart.Panels.Count == 0) return figure.Finish();
        for (var i = 0; i < chart.Panels.Count; i++)
        {
            DrawPanel(figure, i);
            foreach (var name in names[i])
            {
                (name["xref"], name["yref"]) = (Axis('x', i), Axis('y', i));
                figure.Annotation(name);
            }
        }

        figure.Layout["showlegend"] = _names.Count > 1 || chart.Panels.Any(panel => panel.Series.Any(one => one.IsReference));
        figure.Layout["height"] = figure.HeadHeight + 60 + (int)(Rows * (Height + Around));
        figure.AxisRoom = 20;
        figure.NeedsWidth(_columns * (Width + 50));
        return figure.Finish();
    }

    private static string Axis(char letter, int panel) => panel == 0 ? letter.ToString() : FormattableString.Invariant($"{letter}{panel + 1}");

    private List<JsonObject> Names(LinePanel panel)
    {
        var marks = panel.Marks.Where(mark => !mark.IsMissing).ToList();
        var labels = new PlotlyLabels(Width, Height, panel.AcrossScale, _up);
        foreach (var one in panel.Series) labels.RatherNotOn(one);
        foreach (var mark in marks) labels.KeepOff(mark.X, mark.Y);
        return [.. marks.Select(mark => labels.Name(mark.Name.In(language), mark.X, mark.Y)).OfType<JsonObject>()];
    }

    private void DrawPanel(PlotlyFigure figure, int index)
    {
        var panel = chart.Panels[index];
        var table = new LineTable(panel.Series, panel.Marks, panel.Horizontal, chart.Vertical, language);
        var lines = new PlotlyLines(language, panel.AcrossScale, Axis('x', index), Axis('y', index));
        foreach (var one in panel.Series)
            if (lines.Band(one, Style(one), chart.Interval) is { } band) figure.Trace(band);
        foreach (var one in panel.Series)
        {
            var line = lines.Line(one, Style(one), point => table.Saying(one, point));
            line["showlegend"] = _inLegend.Add(one.Name);
            line["legendgroup"] = PlotlyFigure.Text(one.Name.In(language));
            figure.Trace(line);
        }

        var marks = panel.Marks.Where(mark => !mark.IsMissing).ToList();
        if (marks.Count > 0) figure.Trace(lines.Marks(marks, table.Saying));
        LayOut(figure, index);
    }

    private void LayOut(PlotlyFigure figure, int index)
    {
        var panel = chart.Panels[index];
        var (column, row) = (index % _columns, index / _columns);
        var (top, left) = (1 - ((row + (26 / (Height + Around))) / Rows), (double)column / _columns);
        var across = PlotlyFigure.ValueAxis(panel.AcrossScale, panel.Horizontal.TitleWithUnit(language), language);
        across["domain"] = PlotlyFigure.Numbers([left, left + (0.88 / _columns)]);
        across["anchor"] = Axis('y', index);
        across["automargin"] = false;
        across["title"]!["font"] = new JsonObject { ["size"] = 11 };
        var up = PlotlyFigure.ValueAxis(_up, column == 0 && row == 0 ? chart.Vertical.TitleWithUnit(language) : "", language);
        up["domain"] = PlotlyFigure.Numbers([Math.Max(0, top - (Height / (Height + Around) / Rows)), top]);
        up["anchor"] = Axis('x', index);
        up["showticklabels"] = column == 0;
        figure.Layout[Axis('x', index).Insert(1, "axis")] = across;
        figure.Layout[Axis('y', index).Insert(1, "axis")] = up;
        figure.Annotation(new JsonObject
        {
            ["x"] = left,
            ["y"] = top,
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xanchor"] = "left",
            ["yanchor"] = "bottom",
            ["showarrow"] = false,
            ["text"] = $"<b>{PlotlyFigure.Text(TextWidth.ShortenName(panel.Title.In(language), Width, 12, true))}</b>",
        });
    }

    private int Style(LineSeries series) => series.IsReference ? 0 : Enumerable.Range(0, _names.Count).First(i => _names[i] == series.Name);
}
