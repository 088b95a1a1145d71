using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="HeatMap"/> as a Plotly figure.</summary>
internal sealed class PlotlyHeatMap(HeatMap chart, Language language)
{
    private readonly RowSelection _shown = chart.Shown();
    private readonly NiceScale _ends = chart.Ends;
    private readonly NumberText _number = NumberText.For(chart.Rows.SelectMany(row => row.Values), chart.Scale.Decimals, language);

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        if (chart.Rows.Count == 0 || chart.Columns.Count == 0) return figure.Finish();
        figure.Trace(Cells());
        if (Gaps() is { } gaps) figure.Trace(gaps);
        var columns = PlotlyFigure.NameAxis(chart.Columns.Select(column => column.In(language)), downward: false, Math.Clamp(480.0 / chart.Columns.Count, 44, 110), 5);
        columns["side"] = "top";
        figure.Layout["xaxis"] = columns;
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(_shown.Rows.Select(row => chart.Rows[row].Name.In(language)), downward: true, 210);
        figure.Layout["plot_bgcolor"] = Shade.Missing.Colour;
        figure.Layout["showlegend"] = false;
        figure.Layout["height"] = 220 + (_shown.Rows.Count * (_shown.Rows.Count > 40 ? 20 : 28));
        figure.Layout["margin"]!["t"] = 130;
        return figure.Finish();
    }

    private JsonObject Cells()
    {
        var colours = new ColourScale(_ends);
        JsonArray Grid(Func<int, int, JsonNode?> cell) =>
            [.. _shown.Rows.Select(row => (JsonNode)new JsonArray([.. Enumerable.Range(0, chart.Columns.Count).Select(column => cell(row, column))]))];
        return new JsonObject
        {
            ["type"] = "heatmap",
            ["z"] = Grid((row, column) => PlotlyFigure.Number(chart.Rows[row].Values[column])),
            ["x"] = PlotlyFigure.Numbers(Enumerable.Range(0, chart.Columns.Count).Select(i => (double)i)),
            ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, _shown.Rows.Count).Select(i => (double)i)),
            ["zmin"] = _ends.From,
            ["zmax"] = _ends.To,
            ["colorscale"] = new JsonArray([.. colours.ForPlotly().Select(stop => (JsonNode)new JsonArray(stop.Share, stop.Colour))]),
            ["colorbar"] = new JsonObject { ["title"] = new JsonObject { ["text"] = PlotlyFigure.Text(chart.Scale.TitleWithUnit(language)) }, ["thickness"] = 14, ["lenmode"] = "pixels", ["len"] = 180, ["yanchor"] = "top", ["y"] = 1 },
            ["text"] = Grid((row, column) => _number.Text(chart.Rows[row].Values[column])),
            ["texttemplate"] = "%{text}",
            ["hovertext"] = Grid((row, column) => PlotlyFigure.Text(Saying(row, column))),
            ["hoverinfo"] = "text",
            ["hoverongaps"] = true,
            ["xgap"] = 1,
            ["ygap"] = 1,
        };
    }

    /// <summary>Dashes where a number is missing, over the grey ground that shows through there.</summary>
    private JsonObject? Gaps()
    {
        var places = from place in Enumerable.Range(0, _shown.Rows.Count)
                     from column in Enumerable.Range(0, chart.Columns.Count)
                     where double.IsNaN(chart.Rows[_shown.Rows[place]].Values[column])
                     select (Place: (double)place, Column: (double)column);
        var gaps = places.ToList();
        return gaps.Count == 0 ? null : new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["x"] = PlotlyFigure.Numbers(gaps.Select(gap => gap.Column)),
            ["y"] = PlotlyFigure.Numbers(gaps.Select(gap => gap.Place)),
            ["text"] = PlotlyFigure.Texts(gaps.Select(_ => Words.Missing)),
            ["hoverinfo"] = "skip",
        };
    }

    private string Saying(int row, int column)
    {
        var value = chart.Rows[row].Values[column];
        return $"{chart.Rows[row].Name.In(language)} · {chart.Columns[column].In(language)}: {(double.IsNaN(value) ? Words.NoValue.In(language) : _number.Text(value))}";
    }
}
