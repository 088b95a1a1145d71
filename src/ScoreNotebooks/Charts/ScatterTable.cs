namespace ScoreNotebooks;

/// <summary>Points told as a table: a row for each point, its numbers with their intervals.</summary>
internal static class ScatterTable
{
    private const int MostRows = 60;

    internal static TextGrid Of(ScatterChart chart, Language language)
    {
        var (across, up) = (Across(chart, language), Up(chart, language));
        var grid = new TextGrid(["", chart.Horizontal.TitleWithUnit(language), chart.Vertical.TitleWithUnit(language)]);
        foreach (var point in chart.Points.Take(MostRows)) grid.Add([point.Name.In(language), X(point, across), Y(point, up)]);
        if (chart.Points.Count > MostRows) grid.Add([Words.LeftOut(chart.Points.Count - MostRows).In(language)]);
        return chart.Interval is { } interval && chart.Points.Any(point => point.HasXInterval || point.HasYInterval)
            ? grid.WithCaption($"[{interval.In(language)}]")
            : grid;
    }

    internal static NumberText Across(ScatterChart chart, Language language) => NumberText.For(
        chart.Points.SelectMany(point => new[] { point.X, point.XLow, point.XHigh }), chart.Horizontal.Decimals, language);

    internal static NumberText Up(ScatterChart chart, Language language) => NumberText.For(
        chart.Points.SelectMany(point => new[] { point.Y, point.YLow, point.YHigh }), chart.Vertical.Decimals, language);

    /// <summary>What a point says when pointed at.</summary>
    internal static string Saying(ScatterChart chart, ScatterPoint point, NumberText across, NumberText up, Language language) =>
        $"{point.Name.In(language)} · {chart.Horizontal.Title.In(language)}: {X(point, across)} · {chart.Vertical.Title.In(language)}: {Y(point, up)}";

    private static string X(ScatterPoint point, NumberText number) =>
        point.HasXInterval ? $"{number.Text(point.X)} [{number.Text(point.XLow)}, {number.Text(point.XHigh)}]" : number.Text(point.X);

    private static string Y(ScatterPoint point, NumberText number) =>
        point.HasYInterval ? $"{number.Text(point.Y)} [{number.Text(point.YLow)}, {number.Text(point.YHigh)}]" : number.Text(point.Y);
}
