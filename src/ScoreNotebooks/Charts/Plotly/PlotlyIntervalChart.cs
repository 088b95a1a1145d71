using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>Draws an <see cref="IntervalChart"/> as a Plotly figure.</summary>
internal sealed class PlotlyIntervalChart(IntervalChart chart, Language language)
{
    private readonly NumberText _number = chart.Number(language);
    private readonly IReadOnlyList<IntervalRow> _rows = [.. chart.Shown().Rows.Select(row => chart.Rows[row])];

    internal string Draw()
    {
        var figure = new PlotlyFigure(chart, language, chart.HasMarks ? new BilingualText($"◇ {chart.MarkName.English}.", $"◇ {chart.MarkName.Chinese}。") : null);
        if (chart.Rows.Count == 0) return figure.Finish();
        var scale = chart.Scale;
        figure.Trace(Values());
        if (_rows.Any(IsIntervalAlone)) figure.Trace(IntervalsAlone());
        if (chart.HasMarks) figure.Trace(Diamonds());
        for (var i = 0; i < _rows.Count; i++)
            if (_rows[i].IsMissing) figure.Annotation(PlotlyFigure.Label(chart.IsReversed ? scale.To : scale.From, i, Words.Missing, "left"));
        var across = PlotlyFigure.ValueAxis(scale, $"{chart.Values.TitleWithUnit(language)} · {chart.Interval.In(language)}", language, 0.02);
        if (chart.IsReversed) across["range"] = PlotlyFigure.Numbers([scale.To, scale.From]);
        figure.Layout["xaxis"] = across;
        figure.Layout["yaxis"] = PlotlyFigure.NameAxis(_rows.Select(row => row.Name.In(language)), downward: true, 210);
        figure.NamesAtTheLeft(_rows.Select(row => row.Name.In(language)), 210);
        figure.Layout["showlegend"] = false;
        figure.Layout["height"] = 190 + (_rows.Count * (_rows.Count > 25 ? 21 : 28));
        return figure.Finish();
    }

    private static bool IsIntervalAlone(IntervalRow row) => row.HasInterval && double.IsNaN(row.Value);

    private JsonObject Values()
    {
        var values = Points(_rows.Select(row => row.Value), new JsonObject { ["size"] = chart.HasMarks ? 7 : 10, ["color"] = Palette.Up });
        values["name"] = PlotlyFigure.Text(chart.Interval.In(language));
        values["error_x"] = PlotlyFigure.ErrorBars(_rows.Select(row => (row.Value, row.Low, row.High)), Palette.QuietInk, 2);
        return values;
    }

    /// <summary>Error bars need a point to stand around: the unseen middle of the interval.</summary>
    private JsonObject IntervalsAlone()
    {
        var alone = _rows.Select(row => IsIntervalAlone(row) ? row : row with { Low = double.NaN, High = double.NaN }).ToList();
        var intervals = Points(alone.Select(row => (row.Low + row.High) / 2), new JsonObject { ["size"] = 10, ["opacity"] = 0 });
        intervals["error_x"] = PlotlyFigure.ErrorBars(alone.Select(row => ((row.Low + row.High) / 2, row.Low, row.High)), Palette.QuietInk, 2);
        return intervals;
    }

    private JsonObject Diamonds() => Points(_rows.Select(row => row.Mark), new JsonObject
    {
        ["symbol"] = "diamond-open",
        ["size"] = 12,
        ["color"] = Palette.Ink,
        ["line"] = new JsonObject { ["width"] = 1.5 },
    });

    private JsonObject Points(IEnumerable<double> places, JsonObject marker) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["x"] = PlotlyFigure.Numbers(places),
        ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, _rows.Count).Select(i => (double)i)),
        ["marker"] = marker,
        ["hovertext"] = PlotlyFigure.Texts(_rows.Select(row => PlotlyFigure.Text(Saying(row)))),
        ["hoverinfo"] = "text",
        ["cliponaxis"] = false,
    };

    private string Saying(IntervalRow row)
    {
        var parts = new[]
        {
            double.IsNaN(row.Value) && row.HasInterval ? "" : double.IsNaN(row.Value) ? Words.NoValue.In(language) : _number.Text(row.Value),
            row.HasInterval ? $"{chart.Interval.In(language)} {IntervalChart.Brackets(row, _number)}" : "",
            double.IsNaN(row.Mark) ? "" : $"{chart.MarkName.In(language)} {_number.Text(row.Mark)}",
        };
        return $"{row.Name.In(language)}: {string.Join(", ", parts.Where(part => part.Length > 0))}";
    }
}
