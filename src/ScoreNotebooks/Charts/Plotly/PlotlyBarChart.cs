using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="BarChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyBarChart(BarChart chart, Language language)
{
    /// <summary>With a longer key beside it the figure asks for so much more width that the plot stays this wide.</summary>
    private const int MostNamesAtTheSide = 7;

    private const double LeastPlot = 420;

    private readonly BarPlan _plan = new(chart, language);
    private readonly bool _upright = chart.RunsUpright(language);

    private double Thickness => 0.8 / (_plan.Stacked ? 1 : Math.Max(1, chart.Series.Count));

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language, Reading());
        var names = PlotlyFigure.NameAxis(_plan.Shown.Rows.Select(_plan.Category), !_upright, _upright ? Math.Clamp((chart.Series.Count > MostNamesAtTheSide ? LeastPlot : 520) / Math.Max(1, _plan.Shown.Rows.Count), 40, 120) : 210, _upright ? 4 : 2);
        var values = PlotlyFigure.ValueAxis(_plan.Scale, chart.Values.TitleWithUnit(language), language, 0.08);
        figure.Layout[_upright ? "xaxis" : "yaxis"] = names;
        figure.Layout[_upright ? "yaxis" : "xaxis"] = values;
        figure.Layout["barmode"] = _plan.Stacked ? "relative" : "overlay";
        var hasLegend = chart.Series.Count > 1 && !_plan.HasScaleForKey;
        figure.Layout["showlegend"] = hasLegend;
        if (_upright) figure.AxisRoom = 44 + (14 * (names["ticktext"]!.AsArray().Select(text => text!.GetValue<string>().Split("<br>").Length).DefaultIfEmpty(1).Max() - 1));
        else figure.NamesAtTheLeft(_plan.Shown.Rows.Select(_plan.Category), 210);
        if (_plan.Stacked && _upright) figure.Layout["height"] = 500;
        if (_plan.Stacked) figure.Layout["uniformtext"] = new JsonObject { ["mode"] = "hide", ["minsize"] = 10 };
        if (hasLegend && chart.Series.Count > MostNamesAtTheSide) figure.NeedsWidth(LeastPlot + 100 + Enumerable.Range(0, chart.Series.Count).Max(i => TextWidth.Of(_plan.Series(i), 12) + 60));
        if (hasLegend) figure.Layout["legend"] = new JsonObject { ["traceorder"] = "normal" };
        var bars = _plan.Stacked || chart.Series.Count == 1 ? 1 : chart.Series.Count;
        if (!_upright) figure.Layout["height"] = 200 + (_plan.Shown.Rows.Count * Math.Max(24, 10 + (14 * bars)));
        for (var i = 0; i < chart.Series.Count; i++)
        {
            figure.Trace(Series(i));
            if (chart.ShowValues && HasIntervals(i) && NumbersFitAtWhiskers) figure.Trace(NumbersBeyondWhiskers(i));
        }

        foreach (var label in Gaps()) figure.Annotation(label);
        if (_plan.ShowsTotals) DrawTotals(figure);
        return figure.Finish();
    }

    private BilingualText? Reading()
    {
        if (_plan.Whiskers is { } whiskers) return new BilingualText($"Error bars: {whiskers.English}.", $"误差线：{whiskers.Chinese}。");
        if (!_plan.HasScaleForKey) return null;
        var (first, last) = (chart.Series[0].Name, chart.Series[^1].Name);
        return new BilingualText($"From dark to light: {first.English} to {last.English}.", $"颜色由深到浅：{first.Chinese}到{last.Chinese}。");
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
            ["marker"] = Marker(series),
            ["hovertext"] = PlotlyFigure.Texts(bars.Select((bar, i) => PlotlyFigure.Text(_plan.Saying(_plan.Shown.Rows[i], bar)))),
            ["hoverinfo"] = "text",
        };
        if (HasIntervals(series)) trace[_upright ? "error_y" : "error_x"] = PlotlyFigure.ErrorBars(bars.Select(bar => (bar.Value, bar.Low, bar.High)), Palette.Ink);
        if (!chart.ShowValues || HasIntervals(series)) return trace;
        trace["text"] = PlotlyFigure.Texts(bars.Select(bar => bar.IsMissing ? "" : _plan.Number.Text(bar.Value)));
        trace["textposition"] = _plan.Stacked ? "inside" : "outside";
        trace["textangle"] = 0;
        if (_plan.Stacked)
        {
            trace["insidetextanchor"] = "middle";
            trace["insidetextfont"] = new JsonObject { ["size"] = 12, ["color"] = ColourScale.InkOn(_plan.Shade(series).Colour) };
        }

        trace["cliponaxis"] = false;
        return trace;
    }

    /// <summary>Whether the numbers of upright bars stand clear of one another at the least width of a figure.</summary>
    private bool NumbersFitAtWhiskers => !_upright || _plan.Shown.Rows.SelectMany(_plan.Bars).All(bar =>
        TextWidth.Of(_plan.Number.Text(bar.Value), 12) <= 360 * Thickness / _plan.Shown.Rows.Count);

    private bool HasIntervals(int series) => _plan.Shown.Rows.Any(row => _plan.Bars(row).ElementAt(series).HasInterval);

    /// <summary>Plotly would write a bar's number across its whisker, so these numbers stand by themselves at the whiskers' ends.</summary>
    private JsonObject NumbersBeyondWhiskers(int series)
    {
        var bars = _plan.Shown.Rows.Select(row => _plan.Bars(row).ElementAt(series)).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            [_upright ? "x" : "y"] = PlotlyFigure.Numbers(bars.Select((_, i) => i + Offset(series) + (Thickness / 2))),
            [_upright ? "y" : "x"] = PlotlyFigure.Numbers(bars.Select(bar => bar.IsMissing ? double.NaN : bar.Outermost)),
            ["text"] = PlotlyFigure.Texts(bars.Select(bar => bar.IsMissing ? "" : " " + _plan.Number.Text(bar.Value) + " ")),
            ["textposition"] = PlotlyFigure.Texts(bars.Select(bar => (_upright, bar.Value < 0) switch
            {
                (true, false) => "top center",
                (true, true) => "bottom center",
                (false, false) => "middle right",
                _ => "middle left",
            })),
            ["hoverinfo"] = "skip",
            ["showlegend"] = false,
            ["cliponaxis"] = false,
        };
    }

    /// <summary>
    /// A number on a texture is hard to read, so segments that carry numbers are plain, with a white line between
    /// them, as long as no colour comes twice.
    /// </summary>
    private JsonObject Marker(int series)
    {
        if (!_plan.Stacked || !chart.ShowValues) return PlotlyFigure.Marker(_plan.Shade(series));
        var marker = PlotlyFigure.Marker(chart.HasOrderedSeries ? _plan.Shade(series) : Palette.Plainest(series));
        marker["line"] = new JsonObject { ["color"] = "#FFFFFF", ["width"] = 1 };
        return marker;
    }

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
