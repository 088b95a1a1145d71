namespace ScoreNotebooks;

/// <summary>The chart of a <see cref="ForecastOutcome"/>.</summary>
public static class ForecastOutcomeCharts
{
    /// <summary>What was known, the fan of the forecast made then, and over it what happened.</summary>
    public static LineChart Chart(this ForecastOutcome outcome)
    {
        var fan = outcome.Bands.Fan();
        var factor = ForecastCharts.FactorOf(outcome.Bands.Metric);
        var joined = double.IsNaN(outcome.Then) ? Array.Empty<ChartPoint>() : [ChartPoint.On(outcome.MadeOn, factor * outcome.Then)];
        var came = new LineSeries(Came, [.. joined, .. outcome.Days.Select((day, at) => ChartPoint.On(day, factor * outcome.Came[at]))]);
        var what = outcome.Bands.Metric?.Title ?? ResultColumns.Total;
        var (english, chinese) = (DayText.InWords(outcome.MadeOn, Language.English, true), DayText.InWords(outcome.MadeOn, Language.Chinese, true));
        return new LineChart(
            new BilingualText(
                $"{outcome.Shop}: {SensitivityWords.InSentence(what.English)} as forecast on {english}, and what came", $"{outcome.Shop}：{chinese}的{what.Chinese}预测与实际"),
            fan.Horizontal, fan.Vertical, [.. fan.Series, came])
        {
            Subtitle = fan.Subtitle,
            Interval = fan.Interval,
            Guides = [ChartGuide.On(outcome.MadeOn, new BilingualText("forecast made", "作出预测"))],
            Marks = EventMarks(outcome, fan.Series[0].Points.Concat(came.Points).DistinctBy(point => point.X).ToDictionary(point => point.X, point => point.Y)),
            Note = TrajectoryCharts.Joined(ForecastWords.Notes(outcome.Bands.Forecast)),
        };
    }

    private static BilingualText Came { get; } = new("what came", "实际");

    /// <summary>The events of the later history, also those that nobody knew of when the forecast was made.</summary>
    private static IReadOnlyList<ChartMark> EventMarks(ForecastOutcome outcome, Dictionary<double, double> values) =>
    [
        .. outcome.Trajectory.History.Events.Where(happened => happened.Concerns(outcome.Shop) && values.ContainsKey(happened.From.DayNumber))
            .Select(happened => new ChartMark(happened.Title, happened.From.DayNumber, values[happened.From.DayNumber])),
    ];
}
