using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="BarChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyBarChart(BarChart chart, Language language)
{
    private readonly BarPlan _plan = new(chart, language);
    private readonly bool _upright = chart.RunsUpright(language);

    private double Thickness => 0.8 / (_plan.Stacked ? 1 : Math.Max(1, chart.Series.Count));

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        var names = PlotlyFigure.NameAxis(_plan.Shown.Rows.Select(_plan.Category), !_upright, _upright ? Math.Clamp(520.0 / Math.Max(1, _plan.Shown.Rows.Count), 40, 120) : 210, _upright ? 4 : 2);
        var values = PlotlyFigure.ValueAxis(_plan.Scale, chart.Values.TitleWithUnit(language), language, 0.08);
        figure.Layout[_upright ? "xaxis" : "yaxis"] = names;
        figure.Layout[_upright ? "yaxis" : "xaxis"] = values;
        figure.Layout["barmode"] = _plan.Stacked ? "relative" : "overlay";
        figure.Layout["showlegend"] = chart.Series.Count > 1;
        if (_upright) figure.AxisRoom = 44 + (14 * (names["ticktext"]!.AsArray().Select(text => text!.GetValue<string>().Split("<br>").Length).DefaultIfEmpty(1).Max() - 1));
        else figure.NamesAtTheLeft(_plan.Shown.Rows.Select(_plan.Category), 210);
        if (_plan.Stacked && _upright) figure.Layout["height"] = 500;
        if (_plan.Stacked) figure.Layout["uniformtext"] = new JsonObject { ["mode"] = "hide", ["minsize"] = 10 };
        if (chart.Series.Count > 1) figure.Layout["legend"] = new JsonObject { ["traceorder"] = "normal" };
        var bars = _plan.Stacked || chart.Series.Count == 1 ? 1 : chart.Series.Count;
        if (!_upright) figure.Layout["height"] = 200 + (_plan.Shown.Rows.Count * Math.Max(24, 10 + (14 * bars)));
        for (var i = 0; i < chart.Series.Count; i++) figure.Trace(Series(i));
        foreach (var label in Gaps()) figure.Annotation(label);
        if (_plan.ShowsTotals) DrawTotals(figure);
        return figure.Finish();
    }

    private JsonObject Series(int series)
    {
        var bars = _plan.Shown.Rows.Select(row => _plan.Bars(row).ElementAt(series)).ToList();
        var positions = PlotlyFigure.Numbers(Enumerable.Range(0, bars.Count).Select(i => (double)i));
        var lengths = PlotlyFigure.Numbers(bars.Select(bar => bar.Value));
        var trace = new JsonObject
        {
            ["type"] = "bar",
            ["name"] = PlotlyFigure.Text(_plan.Series(series)),
            ["orientation"] = _upright ? "v" : "h",
            [_upright ? "x" : "y"] = positions,
            [_upright ? "y" : "x"] = lengths,
            ["width"] = Thickness,
            ["offset"] = Offset(series),
            ["marker"] = Marker(Palette.Of(series)),
            ["hovertext"] = PlotlyFigure.Texts(bars.Select((bar, i) => PlotlyFigure.Text(_plan.Saying(_plan.Shown.Rows[i], bar)))),
            ["hoverinfo"] = "text",
        };
        if (!chart.ShowValues) return trace;
        trace["text"] = PlotlyFigure.Texts(bars.Select(bar => bar.IsMissing ? "" : _plan.Number.Text(bar.Value)));
        trace["textposition"] = _plan.Stacked ? "inside" : "outside";
        trace["textangle"] = 0;
        if (_plan.Stacked)
        {
            trace["insidetextanchor"] = "middle";
            trace["insidetextfont"] = new JsonObject { ["size"] = 12, ["color"] = ColourScale.InkOn(Palette.Of(series).Colour) };
        }

        trace["cliponaxis"] = false;
        return trace;
    }

    /// <summary>A number on a texture is hard to read, so segments that carry numbers are plain, with a white line between them.</summary>
    private JsonObject Marker(Shade shade) => _plan.Stacked && chart.ShowValues
        ? new JsonObject { ["color"] = shade.Colour, ["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = 1 } }
        : PlotlyFigure.Marker(shade);

    private double Offset(int series) => _plan.Stacked ? -0.4 : -0.4 + (series * Thickness);

    /// <summary>Marks each missing value where its bar would stand.</summary>
    private IEnumerable<JsonObject> Gaps()
    {
        for (var i = 0; i < _plan.Shown.Rows.Count; i++)
        {
            var bars = _plan.Bars(_plan.Shown.Rows[i]).ToList();
            var end = bars.Max(bar => bar.To);
            foreach (var bar in bars.Where(bar => bar.IsMissing))
            {
                var across = _plan.Stacked ? i + 0.3 - (0.6 * bar.Series / Math.Max(1, bars.Count - 1)) : i + Offset(bar.Series) + (Thickness / 2);
                var along = _plan.Stacked ? end : 0;
                yield return _upright
                    ? PlotlyFigure.Label(across, along, Words.Missing, yAnchor: "bottom")
                    : PlotlyFigure.Label(along, across, Words.Missing, "left");
            }
        }
    }

    /// <summary>Each total's number at the end of the stack, where no segment hides it, and a diamond where deductions put the total elsewhere.</summary>
    private void DrawTotals(PlotlyFigure figure)
    {
        if (chart.Series.Any(one => one.Values.Any(value => value < 0))) figure.Trace(Totals());
        for (var i = 0; i < _plan.Shown.Rows.Count; i++)
        {
            var total = chart.Total(_plan.Shown.Rows[i]);
            if (double.IsNaN(total)) continue;
            var end = _plan.Bars(_plan.Shown.Rows[i]).Max(bar => bar.To);
            var label = _upright
                ? PlotlyFigure.Label(i, end, _plan.Number.Text(total), yAnchor: "bottom")
                : PlotlyFigure.Label(end, i, _plan.Number.Text(total), "left");
            label["text"] = $"<b>{_plan.Number.Text(total)}</b>";
            label[_upright ? "yshift" : "xshift"] = 6;
            figure.Annotation(label);
        }
    }

    private JsonObject Totals()
    {
        var rows = _plan.Shown.Rows;
        var positions = PlotlyFigure.Numbers(rows.Select((_, i) => (double)i));
        var totals = PlotlyFigure.Numbers(rows.Select(chart.Total));
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = Words.Total.In(language),
            [_upright ? "x" : "y"] = positions,
            [_upright ? "y" : "x"] = totals,
            ["marker"] = new JsonObject { ["symbol"] = "diamond", ["size"] = 9, ["color"] = "#FFFFFF", ["line"] = new JsonObject { ["color"] = Palette.Ink, ["width"] = 1.5 } },
            ["hovertext"] = PlotlyFigure.Texts(rows.Select(row => PlotlyFigure.Text($"{_plan.Category(row)} · {Words.Total.In(language)}: {_plan.Number.Text(chart.Total(row))}"))),
            ["hoverinfo"] = "text",
            ["cliponaxis"] = false,
        };
    }
}
