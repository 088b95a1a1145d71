using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="TornadoChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyTornadoChart(TornadoChart chart, Language language)
{
    private const double NameWidth = 150;
    private readonly TornadoPlan _plan = new(chart, language);

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        if (chart.Rows.Count == 0) return figure.Finish();
        foreach (var raises in new[] { false, true })
            if (Bars(raises) is { } bars) figure.Trace(bars);
        var names = chart.ShownRows.Select(row => row.Name.In(language)).ToList();
        figure.NamesAtTheLeft(names, NameWidth);
        figure.Layout["xaxis"] = Across(figure.Layout["margin"]!["l"]!.GetValue<int>());
        foreach (var bar in _plan.Bars) figure.Annotation(Label(bar));
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(names, downward: true, NameWidth);
        figure.Layout["barmode"] = "overlay";
        figure.Layout["shapes"] = new JsonArray(new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "x",
            ["yref"] = "paper",
            ["x0"] = chart.Centre,
            ["x1"] = chart.Centre,
            ["y0"] = 0,
            ["y1"] = 1,
            ["line"] = new JsonObject { ["color"] = Palette.Ink, ["width"] = 1.5 },
        });
        figure.Annotation(CentreLabel());
        LayOut(figure, names.Count);
        return figure.Finish();
    }

    /// <summary>Above the plot stands the key, and below that the label of the centre.</summary>
    private void LayOut(PlotlyFigure figure, int rows)
    {
        var top = figure.HeadHeight + 44;
        var height = top + 60 + (rows * (_plan.HasSplitRows ? 38 : 30));
        figure.Layout["showlegend"] = true;
        figure.Layout["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1 - ((figure.HeadHeight - 6.0) / height), ["yref"] = "container", ["yanchor"] = "top", ["traceorder"] = "normal" };
        figure.Layout["margin"]!["t"] = top;
        figure.Layout["height"] = height;
    }

    /// <summary>The bars of one colour; null when there are none, since Plotly refuses a trace without bars.</summary>
    private JsonObject? Bars(bool raises)
    {
        var bars = _plan.Bars.Where(bar => !bar.IsMissing && (bar.Result > chart.Centre) == raises).ToList();
        return bars.Count == 0 ? null : new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = (raises ? TornadoPlan.Raises : TornadoPlan.Lowers).In(language),
            ["base"] = PlotlyFigure.Numbers(bars.Select(_ => chart.Centre)),
            ["x"] = PlotlyFigure.Numbers(bars.Select(bar => bar.Result - chart.Centre)),
            ["y"] = PlotlyFigure.Numbers(bars.Select(bar => bar.Row + (bar.Half * 0.2))),
            ["width"] = PlotlyFigure.Numbers(bars.Select(bar => bar.Half == 0 ? 0.62 : 0.36)),
            ["marker"] = PlotlyFigure.Marker(raises ? new Shade(Palette.Up, Texture.Solid, Palette.Ink) : new Shade(Palette.Down, Texture.Rising, Palette.Ink)),
            ["hovertext"] = PlotlyFigure.Texts(bars.Select(bar => PlotlyFigure.Text(bar.Saying))),
            ["hoverinfo"] = "text",
        };
    }

    private JsonObject Label(TornadoBar bar)
    {
        var label = PlotlyFigure.Label(bar.IsMissing ? chart.Centre : bar.Result, bar.Row + (bar.Half * 0.2), _plan.Shown(bar), bar.PointsRight ? "left" : "right");
        label["xshift"] = bar.PointsRight ? 3 : -3;
        if (!bar.IsMissing) label["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.Ink };
        return label;
    }

    private JsonObject CentreLabel()
    {
        var label = PlotlyFigure.Label(chart.Centre, 1, "", yAnchor: "bottom");
        label["yref"] = "paper";
        label["font"] = new JsonObject { ["size"] = 12, ["color"] = Palette.Ink };
        label["text"] = $"<b>{PlotlyFigure.Text($"{TextWidth.ShortenName(chart.CentreLabel.In(language), 280, 12, true)} {_plan.Number.Text(chart.Centre)}")}</b>";
        return label;
    }

    /// <summary>An axis so wide that every label fits at the least width of a figure.</summary>
    private JsonObject Across(double left)
    {
        const double right = 544 - 30;
        var (unit, centre) = _plan.Fit(left, right, beside: 8);
        var scale = NiceScale.Around(_plan.Bars.Select(bar => bar.Result).Append(chart.Centre), chart.Values with { From = null, To = null }, includeZero: false, about: 4);
        var axis = PlotlyFigure.ValueAxis(scale, chart.Values.TitleWithUnit(language), language);
        axis["range"] = PlotlyFigure.Numbers([chart.Centre - ((centre - left) / unit), chart.Centre + ((right - centre) / unit)]);
        return axis;
    }
}
