using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="WaterfallChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyWaterfallChart(WaterfallChart chart, Language language)
{
    private readonly WaterfallPlan _plan = new(chart, language);

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        var stages = _plan.Stages;
        figure.Trace(new JsonObject
        {
            ["type"] = "waterfall",
            ["orientation"] = "h",
            ["name"] = PlotlyFigure.Text(chart.Values.Title.In(language)),
            ["x"] = PlotlyFigure.Numbers([chart.Start.Amount, .. chart.ShownSteps().Select(step => step.Amount), chart.End.Amount]),
            ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, stages.Count).Select(i => (double)i)),
            ["measure"] = PlotlyFigure.Texts(stages.Select(stage => stage.IsLevel ? "absolute" : "relative")),
            ["text"] = PlotlyFigure.Texts(stages.Select(stage => stage.IsLevel ? $"<b>{stage.Text}</b>" : stage.Text)),
            ["textposition"] = "outside",
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyFigure.Texts(stages.Select(stage => PlotlyFigure.Text($"{stage.Label}: {stage.Text}"))),
            ["hoverinfo"] = "text",
            ["increasing"] = Marker(Palette.Up),
            ["decreasing"] = Marker(Palette.Down),
            ["totals"] = Marker(_plan.IncludesZero ? Palette.Whole : "rgba(127,127,127,0.2)"),
            ["connector"] = new JsonObject { ["line"] = new JsonObject { ["color"] = Palette.Axis, ["width"] = 1, ["dash"] = "dot" } },
        });
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_plan.Scale, _plan.AxisTitle, language, 0.1, below: !_plan.IncludesZero);
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(stages.Select(stage => stage.Label), downward: true, 230);
        figure.NamesAtTheLeft(stages.Select(stage => stage.Label), 230);
        figure.Layout["showlegend"] = false;
        figure.Layout["height"] = 190 + (stages.Count * 30);
        return figure.Finish();
    }

    private static JsonObject Marker(string colour) => new() { ["marker"] = new JsonObject { ["color"] = colour } };
}
