using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ParetoChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyParetoChart(ParetoChart chart, Language language)
{
    private const double NameWidth = 150;
    private const string LineColour = "#D55E00";
    private readonly NumberText _number = chart.Number(language);

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        if (chart.Rows.Count == 0) return figure.Finish();
        var names = chart.Shown.Select(row => row.Name.In(language)).ToList();
        figure.Trace(Bars());
        if (!double.IsNaN(chart.Shares[0])) figure.Trace(Line());
        figure.NamesAtTheLeft(names, NameWidth);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(chart.Scale, chart.Values.TitleWithUnit(language), language, 0.02);
        figure.Layout["xaxis2"] = new JsonObject
        {
            ["overlaying"] = "x",
            ["side"] = "top",
            ["range"] = PlotlyFigure.Numbers([0, 1.02]),
            ["tickformat"] = ".0%",
            ["showgrid"] = false,
            ["color"] = LineColour,
        };
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(names, downward: true, NameWidth);
        figure.Layout["showlegend"] = false;
        figure.Layout["margin"]!["t"] = figure.HeadHeight + 28;
        figure.Layout["height"] = 200 + (names.Count * 26);
        return figure.Finish();
    }

    private IEnumerable<double> Places => Enumerable.Range(0, chart.Shown.Count).Select(i => (double)i);

    private JsonObject Bars() => new()
    {
        ["type"] = "bar",
        ["orientation"] = "h",
        ["x"] = PlotlyFigure.Numbers(chart.Shown.Select(row => row.Value)),
        ["y"] = PlotlyFigure.Numbers(Places),
        ["marker"] = new JsonObject { ["color"] = PlotlyFigure.Texts(chart.Shown.Select(row => row.IsUncertain ? "#9CC4E0" : Palette.Up)) },
        ["hovertext"] = PlotlyFigure.Texts(chart.Shown.Select(row =>
            PlotlyFigure.Text($"{row.Name.In(language)}: {_number.Text(row.Value)}{(row.IsUncertain ? " · " + chart.Uncertain.In(language) : "")}"))),
        ["hoverinfo"] = "text",
    };

    private JsonObject Line() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines+markers",
        ["xaxis"] = "x2",
        ["x"] = PlotlyFigure.Numbers(chart.Shares.Take(chart.Shown.Count)),
        ["y"] = PlotlyFigure.Numbers(Places),
        ["line"] = new JsonObject { ["color"] = LineColour, ["width"] = 2 },
        ["hovertext"] = PlotlyFigure.Texts(chart.Shown.Select((row, i) => PlotlyFigure.Text($"{row.Name.In(language)}: {chart.Share.In(language)} {ParetoChart.Percent(chart.Shares[i])}"))),
        ["hoverinfo"] = "text",
    };
}
