using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws <see cref="LinePanels"/> as a Plotly figure of three plots to a row.</summary>
internal sealed class PlotlyLinePanels(LinePanels chart, Language language)
{
    private const double Height = 140;
    private const double Width = 190;
    private readonly AxisScale _up = chart.UpScale;
    private readonly IReadOnlyList<BilingualText> _names = chart.SeriesNames;
    private readonly HashSet<BilingualText> _inLegend = [];
    private readonly int _columns = Math.Clamp(chart.Panels.Count, 1, 3);

    /// <summary>The room of a row besides its plots: the lines of its longest title above, the numbers and the title of the axis below.</summary>
    private double Around => 66 + (15 * chart.Panels.Select(panel => Title(panel).Count).DefaultIfEmpty(1).Max());

    private int Rows => (chart.Panels.Count + _columns - 1) / _columns;

    internal string Draw()
    {
        var names = chart.Panels.Select(Names).ToList();
        var marks = chart.Panels.Sum(panel => chart.NamedGuides(panel).Count + panel.Marks.Count(mark => !mark.IsMissing));
        var figure = new PlotlyFigure(chart, language, LineWords.Unnamed(marks - names.Sum(list => list.Count), marks));
        if (chart.Panels.Count == 0) return figure.Finish();
        for (var i = 0; i < chart.Panels.Count; i++)
        {
            DrawPanel(figure, i);
            foreach (var name in names[i]) figure.Annotation(name);
        }

        var key = chart.KeyNames;
        figure.Layout["showlegend"] = key.Count > 0;
        if (key.Count > 0) figure.KeyAbove(key.Select(name => name.In(language)));
        figure.Layout["height"] = figure.Layout["margin"]!["t"]!.GetValue<int>() + 20 + (int)(Rows * (Height + Around));
        figure.AxisRoom = 20;
        figure.NeedsWidth(_columns * (Width + 50));
        return figure.Finish();
    }

    private static string Axis(char letter, int panel) => panel == 0 ? letter.ToString() : FormattableString.Invariant($"{letter}{panel + 1}");

    private IReadOnlyList<JsonObject> Names(LinePanel panel, int index)
    {
        var marks = panel.Marks.Where(mark => !mark.IsMissing).ToList();
        var labels = new PlotlyLabels(language, Width, Height, panel.AcrossScale, _up, Axis('x', index), Axis('y', index));
        foreach (var one in panel.Series) labels.RatherNotOn(one);
        return [.. labels.Guides(panel.Guides, chart.NamedGuides(panel)), .. labels.Marks(marks, panel.LabelReach)];
    }

    private void DrawPanel(PlotlyFigure figure, int index)
    {
        var panel = chart.Panels[index];
        var table = new LineTable(panel.Series, panel.Marks, panel.Horizontal, chart.Vertical, language);
        var lines = new PlotlyLines(language, panel.AcrossScale, _up, Axis('x', index), Axis('y', index));
        foreach (var one in panel.Series)
            foreach (var band in lines.Bands(one, Style(one))) figure.Trace(band);
        foreach (var one in panel.Series.Where(one => one.Points.Count > 0))
        {
            var line = lines.Line(one, Style(one), point => table.Saying(one, point));
            line["showlegend"] = (one.IsReference || _names.Count > 1) && _inLegend.Add(one.Name);
            line["legendgroup"] = PlotlyFigure.Text(one.Name.In(language));
            figure.Trace(line);
            if (lines.Gaps(one, Style(one), panel.Series.Count(other => other.HasGap)) is { } gaps) figure.Trace(gaps);
        }

        foreach (var guide in panel.Guides) figure.Trace(lines.Guide(guide));
        var marks = panel.Marks.Where(mark => !mark.IsMissing).ToList();
        if (marks.Count > 0) figure.Trace(lines.Marks(marks, table.Saying));
        LayOut(figure, index);
    }

    private IReadOnlyList<string> Title(LinePanel panel) => TextWidth.Wrap(panel.Title.In(language), Width, 12, 2, bold: true);

    private void LayOut(PlotlyFigure figure, int index)
    {
        var panel = chart.Panels[index];
        var (column, row) = (index % _columns, index / _columns);
        var (top, left) = (1 - ((row + ((Around - 60) / (Height + Around))) / Rows), (double)column / _columns);
        var across = PlotlyFigure.ValueAxis(panel.AcrossScale, panel.TitleBelow(language), language, 0.012, below: true);
        across["domain"] = PlotlyFigure.Numbers([left, left + (0.88 / _columns)]);
        across["anchor"] = Axis('y', index);
        across["automargin"] = false;
        across["title"]!["font"] = new JsonObject { ["size"] = 11 };
        var up = PlotlyFigure.ValueAxis(_up, column == 0 && row == 0 ? chart.Vertical.TitleWithUnit(language) : "", language, 0.02, below: true);
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
            ["align"] = "left",
            ["showarrow"] = false,
            ["text"] = string.Join("<br>", Title(panel).Select(line => $"<b>{PlotlyFigure.Text(line)}</b>")),
        });
    }

    private int Style(LineSeries series) => series.IsReference ? 0 : Enumerable.Range(0, _names.Count).First(i => _names[i] == series.Name);
}
