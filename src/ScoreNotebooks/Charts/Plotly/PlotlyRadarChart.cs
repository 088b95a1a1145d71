using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="RadarChart"/> as a Plotly figure: one polar plot, small ones side by side, or dots.</summary>
internal sealed class PlotlyRadarChart(RadarChart chart, Language language)
{
    private readonly RowSelection _shown = chart.Shown();
    private readonly NiceScale _rings = chart.Rings;
    private readonly NumberText _number = NumberText.For(chart.Series.SelectMany(one => one.Values), chart.Scale.Decimals, language);

    internal string Draw()
    {
        if (chart.Axes.Count == 0 || chart.Series.Count == 0) return new PlotlyFigure(chart, language).Finish();
        if (chart.IsDotPlot) return DrawDots(new PlotlyFigure(chart, language));
        var alone = chart.Series.Count <= 3;
        var figure = new PlotlyFigure(chart, language, alone ? chart.ScaleInWords : Words.Append(chart.ScaleInWords, chart.AxisKey));
        figure.Layout.Remove("plot_bgcolor");
        figure.AxisRoom = 42;
        for (var i = 0; i < _shown.Rows.Count; i++)
        {
            var series = _shown.Rows[i];
            var subplot = alone || i == 0 ? "polar" : FormattableString.Invariant($"polar{i + 1}");
            figure.Trace(Outline(series, alone ? i : 0, subplot));
            if (!alone || i == 0) figure.Layout[subplot] = Polar(alone ? null : i, alone);
            if (!alone) figure.Annotation(SeriesName(series, i));
        }

        figure.Layout["showlegend"] = alone && chart.Series.Count > 1;
        figure.Layout["height"] = alone ? 480 : 140 + (230 * Lines);
        return figure.Finish();
    }

    private int Lines => (_shown.Rows.Count + 3) / 4;

    private JsonObject Outline(int series, int style, string subplot)
    {
        var values = chart.Series[series].Values;
        var around = Enumerable.Range(0, values.Count).Append(0).ToList();
        var trace = new JsonObject
        {
            ["type"] = "scatterpolar",
            ["mode"] = "lines+markers",
            ["name"] = PlotlyFigure.Text(chart.Series[series].Name.In(language)),
            ["subplot"] = subplot,
            ["r"] = PlotlyFigure.Numbers(around.Select(axis => values[axis])),
            ["theta"] = PlotlyFigure.Numbers(around.Select(Angle)),
            ["connectgaps"] = false,
            ["fill"] = values.Any(double.IsNaN) ? "none" : "toself",
            ["line"] = new JsonObject { ["color"] = Strokes.Colour(style), ["dash"] = Strokes.PlotlyDash(style), ["width"] = 2 },
            ["marker"] = new JsonObject { ["symbol"] = Strokes.PlotlyMarker(style), ["size"] = 7, ["color"] = Strokes.Colour(style) },
            ["hovertext"] = PlotlyFigure.Texts(around.Select(axis => PlotlyFigure.Text(Saying(series, axis)))),
            ["hoverinfo"] = "text",
        };
        if (!values.Any(double.IsNaN)) trace["fillcolor"] = PlotlyLines.Faint(Strokes.Colour(style), 0.1);
        return trace;
    }

    private double Angle(int axis) => 360.0 * axis / chart.Axes.Count;

    private string Saying(int series, int axis)
    {
        var value = chart.Series[series].Values[axis];
        return $"{chart.Series[series].Name.In(language)} · {chart.Axes[axis].In(language)}: {(double.IsNaN(value) ? Words.NoValue.In(language) : _number.Text(value))}";
    }

    /// <summary>Halfway from the first axis to the second: there the numbers of the rings meet no name and few marks.</summary>
    private double BetweenAxes => 90 - (180.0 / chart.Axes.Count);

    private JsonObject Polar(int? place, bool alone)
    {
        var names = chart.Axes.Select((axis, i) => alone ? PlotlyFigure.Name(axis.In(language)) : (i + 1).ToString(CultureInfo.InvariantCulture));
        var polar = new JsonObject
        {
            ["radialaxis"] = new JsonObject
            {
                ["range"] = PlotlyFigure.Numbers([_rings.From, _rings.To]),
                ["tickmode"] = "array",
                ["tickvals"] = PlotlyFigure.Numbers(_rings.Ticks),
                ["ticktext"] = PlotlyFigure.Texts(_rings.Ticks.Select(tick => tick < _rings.To ? _rings.TickText(language).Text(tick) : "")),
                ["angle"] = BetweenAxes,
                ["gridcolor"] = Palette.Grid,
                ["showticklabels"] = alone,
                ["showline"] = false,
            },
            ["angularaxis"] = new JsonObject
            {
                ["rotation"] = 90,
                ["direction"] = "clockwise",
                ["tickmode"] = "array",
                ["tickvals"] = PlotlyFigure.Numbers(Enumerable.Range(0, chart.Axes.Count).Select(Angle)),
                ["ticktext"] = PlotlyFigure.Texts(names),
                ["tickfont"] = new JsonObject { ["size"] = alone ? 12 : 9 },
                ["gridcolor"] = Palette.Grid,
            },
            ["bgcolor"] = "#FFFFFF",
        };
        if (alone) polar["radialaxis"]!["tickangle"] = BetweenAxes;
        // Names stand beside the circle, so at the least width it leaves them room on both sides.
        polar["domain"] = place is { } i ? Domain(i) : new JsonObject { ["x"] = PlotlyFigure.Numbers([0.18, 0.82]) };
        return polar;
    }

    private JsonObject Domain(int place)
    {
        var (column, line) = (place % 4, place / 4);
        var height = 1.0 / Lines;
        return new JsonObject
        {
            ["x"] = PlotlyFigure.Numbers([(column * 0.25) + 0.03, (column * 0.25) + 0.22]),
            ["y"] = PlotlyFigure.Numbers([1 - ((line + 0.9) * height), 1 - ((line + 0.24) * height)]),
        };
    }

    private JsonObject SeriesName(int series, int place)
    {
        var name = TextWidth.ShortenName(chart.Series[series].Name.In(language), 150, 12, true);
        return new JsonObject
        {
            ["x"] = ((place % 4) * 0.25) + 0.125,
            ["y"] = 1 - (place / 4 / (double)Lines),
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xanchor"] = "center",
            ["yanchor"] = "top",
            ["showarrow"] = false,
            ["text"] = $"<b>{PlotlyFigure.Text(name)}</b>",
        };
    }

    private string DrawDots(PlotlyFigure figure)
    {
        var names = chart.Axes.Select(axis => axis.In(language)).ToList();
        for (var i = 0; i < _shown.Rows.Count; i++)
        {
            var series = _shown.Rows[i];
            var shift = (i - ((_shown.Rows.Count - 1) / 2.0)) * 0.7 / _shown.Rows.Count;
            figure.Trace(new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = PlotlyFigure.Text(chart.Series[series].Name.In(language)),
                ["x"] = PlotlyFigure.Numbers(chart.Series[series].Values),
                ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, names.Count).Select(axis => axis + shift)),
                ["marker"] = new JsonObject { ["symbol"] = Strokes.PlotlyMarker(i), ["size"] = 10, ["color"] = Strokes.Colour(i) },
                ["hovertext"] = PlotlyFigure.Texts(Enumerable.Range(0, names.Count).Select(axis => PlotlyFigure.Text(Saying(series, axis)))),
                ["hoverinfo"] = "text",
            });
        }

        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_rings, chart.Scale.TitleWithUnit(language), language, 0.03);
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(names, downward: true, 210);
        figure.NamesAtTheLeft(names, 210);
        figure.Layout["showlegend"] = _shown.Rows.Count > 1;
        figure.Layout["height"] = 180 + (names.Count * Math.Max(30, 16 * _shown.Rows.Count));
        return figure.Finish();
    }
}
