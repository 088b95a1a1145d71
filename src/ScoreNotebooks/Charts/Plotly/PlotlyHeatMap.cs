using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="HeatMap"/> as a Plotly figure.</summary>
internal sealed class PlotlyHeatMap(HeatMap chart, Language language)
{
    private const int HeadLines = 5;
    private readonly RowSelection _shown = chart.Shown();
    private readonly NiceScale _ends = chart.Ends;
    private readonly NumberText _number = NumberText.For(chart.Rows.SelectMany(row => row.Values), chart.Scale.Decimals, language);

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language, chart.EmptyCells(_number) is { } empty ? new BilingualText($"{empty.English}.", $"{empty.Chinese}。") : null);
        if (chart.Rows.Count == 0 || chart.Columns.Count == 0) return figure.Finish();
        figure.Trace(Cells());
        figure.Trace(Numbers());
        var width = Math.Max(LongestWord(), Math.Min(110, 480.0 / chart.Columns.Count));
        var columns = PlotlyFigure.NameAxis(chart.Columns.Select(column => column.In(language)), downward: false, width, HeadLines);
        columns["tickfont"] = new JsonObject { ["size"] = chart.IsDense ? 9 : 11 };
        columns["automargin"] = false;
        columns["side"] = "top";
        figure.Layout["xaxis"] = columns;
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(_shown.Rows.Select(row => chart.Rows[row].Name.In(language)), downward: true, 210);
        figure.Layout["plot_bgcolor"] = Shade.Missing.Colour;
        figure.Layout["showlegend"] = false;
        var lines = columns["ticktext"]!.AsArray().Max(text => text!.GetValue<string>().Split("<br>").Length);
        var above = figure.HeadHeight - 12 + (15 * lines);
        figure.NamesAtTheLeft(_shown.Rows.Select(row => chart.Rows[row].Name.In(language)), 210);
        figure.AxisRoom = 56;
        figure.Layout["margin"]!["t"] = above;
        figure.Layout["margin"]!["b"] = figure.AxisRoom;
        figure.Layout["height"] = above + figure.AxisRoom + (_shown.Rows.Count * (_shown.Rows.Count > 40 ? 20 : 28));
        figure.NeedsWidth(figure.Layout["margin"]!["l"]!.GetValue<int>() + 30 + ((width + 2) * chart.Columns.Count));
        return figure.Finish();
    }

    /// <summary>Columns are so wide that no word of a head is cut, within reason; Chinese breaks anywhere, but not below three characters.</summary>
    private double LongestWord() => Math.Clamp(
        chart.Columns.SelectMany(column => column.In(language).Split(' ', '-')).Select(word => TextWidth.Cells(word) > word.Length ? Math.Min(36, TextWidth.Of(word, 12)) : TextWidth.Of(word, 12)).DefaultIfEmpty(0).Max() + 1, chart.IsDense ? WidestNumber() : 40, 110);

    private double WidestNumber() => chart.Rows.SelectMany(row => row.Values).Select(value => TextWidth.Of(_number.Text(value), 9)).DefaultIfEmpty(0).Max() + 3;

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
            ["colorbar"] = new JsonObject { ["title"] = new JsonObject { ["text"] = PlotlyFigure.Text(chart.Scale.TitleWithUnit(language)), ["side"] = "right" }, ["orientation"] = "h", ["thickness"] = 10, ["lenmode"] = "pixels", ["len"] = 240, ["x"] = 0, ["xanchor"] = "left", ["xpad"] = 0, ["y"] = 0, ["yanchor"] = "top", ["ypad"] = 8 },
            ["hovertext"] = Grid((row, column) => PlotlyFigure.Text(Saying(row, column))),
            ["hoverinfo"] = "text",
            ["hoverongaps"] = true,
            ["xgap"] = 1,
            ["ygap"] = 1,
        };
    }

    /// <summary>The numbers, each in the ink that is read on its cell, and dashes over the grey ground that shows through where one is missing.</summary>
    private JsonObject Numbers()
    {
        var colours = new ColourScale(_ends);
        var cells = (from place in Enumerable.Range(0, _shown.Rows.Count)
                     from column in Enumerable.Range(0, chart.Columns.Count)
                     select (Place: (double)place, Column: (double)column, Value: chart.Rows[_shown.Rows[place]].Values[column])).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["x"] = PlotlyFigure.Numbers(cells.Select(cell => cell.Column)),
            ["y"] = PlotlyFigure.Numbers(cells.Select(cell => cell.Place)),
            ["text"] = PlotlyFigure.Texts(cells.Select(cell => double.IsNaN(cell.Value) ? Words.Missing : chart.IsDense && _number.IsWrittenAsZero(cell.Value) ? "" : _number.Text(cell.Value))),
            ["textfont"] = new JsonObject { ["size"] = chart.IsDense ? 9 : 12, ["color"] = PlotlyFigure.Texts(cells.Select(cell => double.IsNaN(cell.Value) ? Palette.Ink : ColourScale.InkOn(colours.Of(cell.Value)))) },
            ["hoverinfo"] = "skip",
        };
    }

    private string Saying(int row, int column)
    {
        var value = chart.Rows[row].Values[column];
        return $"{chart.Rows[row].Name.In(language)} · {chart.Columns[column].In(language)}: {(double.IsNaN(value) ? Words.NoValue.In(language) : _number.Text(value))}";
    }
}
