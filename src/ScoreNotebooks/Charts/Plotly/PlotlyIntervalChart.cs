using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws an <see cref="IntervalChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyIntervalChart(IntervalChart chart, Language language)
{
    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        if (chart.Rows.Count == 0) return figure.Finish();
        var number = chart.Number(language);
        var rows = chart.Shown().Rows.Select(row => chart.Rows[row]).ToList();
        var scale = NiceScale.Around(chart.Rows.SelectMany(row => new[] { row.Value, row.Low, row.High }), chart.Values with { From = null, To = null }, includeZero: false);
        figure.Trace(new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyFigure.Text(chart.Interval.In(language)),
            ["x"] = PlotlyFigure.Numbers(rows.Select(row => row.Value)),
            ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, rows.Count).Select(i => (double)i)),
            ["error_x"] = PlotlyFigure.ErrorBars(rows.Select(row => (row.Value, row.Low, row.High)), Palette.QuietInk, 2),
            ["marker"] = new JsonObject { ["size"] = 10, ["color"] = Palette.Up },
            ["hovertext"] = PlotlyFigure.Texts(rows.Select(row => PlotlyFigure.Text(Saying(row, number)))),
            ["hoverinfo"] = "text",
        });
        for (var i = 0; i < rows.Count; i++)
            if (double.IsNaN(rows[i].Value)) figure.Annotation(PlotlyFigure.Label(scale.From, i, Words.Missing, "left"));
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(scale, $"{chart.Values.TitleWithUnit(language)} · {chart.Interval.In(language)}", language, 0.02);
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(rows.Select(row => row.Name.In(language)), downward: true, 210);
        figure.NamesAtTheLeft(rows.Select(row => row.Name.In(language)), 210);
        figure.Layout["showlegend"] = false;
        figure.Layout["height"] = 190 + (rows.Count * (rows.Count > 25 ? 21 : 28));
        return figure.Finish();
    }

    private string Saying(IntervalRow row, NumberText number)
    {
        var value = double.IsNaN(row.Value) ? Words.NoValue.In(language) : number.Text(row.Value);
        return row.HasInterval ? $"{row.Name.In(language)}: {value}, {chart.Interval.In(language)} {IntervalChart.Brackets(row, number)}" : $"{row.Name.In(language)}: {value}";
    }
}
