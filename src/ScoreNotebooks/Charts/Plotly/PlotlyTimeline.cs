using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="TimelineChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyTimeline(TimelineChart chart, Language language)
{
    private const double NameWidth = 120;
    private const int MostNames = 14;
    private readonly DateScale _scale = chart.Scale;

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language);
        if (!chart.Days.Any()) return figure.Finish();
        var shapes = new JsonArray();
        for (var lane = 0; lane < chart.Lanes.Count; lane++)
            for (var i = 0; i < chart.Lanes[lane].Spans.Count; i++)
                AddSpan(figure, shapes, chart.Lanes[lane].Spans[i], lane, i);
        foreach (var state in Enum.GetValues<TimelineState>())
            if (Marks(state) is { } marks) figure.Trace(marks);
        if (chart.Today is { } today) AddToday(figure, shapes, today);
        var names = chart.Lanes.Select(lane => lane.Name.In(language)).ToList();
        figure.NamesAtTheLeft(names, NameWidth);
        figure.Layout["xaxis"] = PlotlyFigure.ValueAxis(_scale, "", language, 0.02);
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(names, downward: true, NameWidth);
        figure.Layout["shapes"] = shapes;
        figure.Layout["showlegend"] = true;
        if (chart.StatesInKey.Any()) figure.KeyAbove(chart.StatesInKey.Select(state => chart.StateNames[state].In(language)));
        figure.Layout["margin"]!["t"] = figure.Layout["margin"]!["t"]!.GetValue<int>() + 24;
        if (figure.Layout["legend"] is { } key) key["y"] = 1.08;
        figure.Layout["height"] = 220 + (chart.Lanes.Count * 52);
        return figure.Finish();
    }

    private JsonNode Place(double day) => JsonValue.Create(PlotlyFigure.Datum(_scale, day));

    /// <summary>Texts near an edge of the plot stand to its inner side.</summary>
    private string SideOf(double day, string nearLeft, string within, string nearRight) =>
        _scale.Fraction(day) switch { < 0.12 => nearLeft, > 0.85 => nearRight, _ => within };

    private void AddSpan(PlotlyFigure figure, JsonArray shapes, TimelineSpan span, int lane, int place)
    {
        shapes.Add((JsonNode)new JsonObject
        {
            ["type"] = "rect",
            ["layer"] = "below",
            ["x0"] = Place(span.From.DayNumber),
            ["x1"] = Place(span.To.DayNumber + 1),
            ["y0"] = lane - 0.28,
            ["y1"] = lane + 0.28,
            ["fillcolor"] = place % 2 == 0 ? "#DCEAF5" : "#F3EBDA",
            ["line"] = new JsonObject { ["width"] = 0 },
        });
        var name = span.Name.In(language);
        var room = 400 * (span.To.DayNumber + 1.0 - span.From.DayNumber) / (_scale.To - _scale.From);
        if (TextWidth.Of(name, 11) <= room) figure.Annotation(PlotlyFigure.Label(Place((span.From.DayNumber + span.To.DayNumber) / 2.0), lane, name));
    }

    private JsonObject? Marks(TimelineState state)
    {
        var marks = chart.Lanes.SelectMany((lane, at) => lane.Marks.Where(mark => mark.State == state).Select(mark => (Mark: mark, Lane: at))).ToList();
        if (marks.Count == 0) return null;
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers+text",
            ["text"] = PlotlyFigure.Texts(marks.Select(one => chart.Lanes[one.Lane].Marks.Count <= MostNames ? PlotlyFigure.Text(one.Mark.Name.In(language)) : "")),
            ["textposition"] = PlotlyFigure.Texts(marks.Select(one => "top " + SideOf(one.Mark.Day.DayNumber, "right", "center", "left"))),
            ["textfont"] = new JsonObject { ["size"] = 10 },
            ["name"] = chart.StateNames.TryGetValue(state, out var name) ? PlotlyFigure.Text(name.In(language)) : "",
            ["showlegend"] = chart.StateNames.ContainsKey(state),
            ["x"] = PlotlyFigure.Numbers(marks.Select(one => PlotlyFigure.Datum(_scale, one.Mark.Day.DayNumber))),
            ["y"] = PlotlyFigure.Numbers(marks.Select(one => (double)one.Lane)),
            ["marker"] = new JsonObject
            {
                ["symbol"] = state switch { TimelineState.Good => "circle", TimelineState.Bad => "x-thin-open", TimelineState.Open => "circle-open", _ => "line-ew-open" },
                ["size"] = 10,
                ["color"] = state switch { TimelineState.Good => Palette.Up, TimelineState.Bad => Palette.Down, TimelineState.Open => Palette.Ink, _ => Palette.Axis },
                ["line"] = new JsonObject { ["width"] = state == TimelineState.Good ? 0 : 2 },
            },
            ["hovertext"] = PlotlyFigure.Texts(marks.Select(one => PlotlyFigure.Text(chart.Saying(one.Mark, language)))),
            ["hoverinfo"] = "text",
            ["cliponaxis"] = false,
        };
    }

    private void AddToday(PlotlyFigure figure, JsonArray shapes, DateOnly today)
    {
        shapes.Add((JsonNode)new JsonObject
        {
            ["type"] = "line",
            ["x0"] = Place(today.DayNumber),
            ["x1"] = Place(today.DayNumber),
            ["yref"] = "paper",
            ["y0"] = 0,
            ["y1"] = 1,
            ["line"] = new JsonObject { ["color"] = Palette.Ink, ["width"] = 1.2, ["dash"] = "dash" },
        });
        var label = PlotlyFigure.Label(Place(today.DayNumber), 1, chart.TodayText.In(language), SideOf(today.DayNumber, "left", "center", "right"), "bottom");
        label["yref"] = "paper";
        figure.Annotation(label);
    }
}
