namespace ScoreNotebooks;

/// <summary>The charts of forecasts: fans of courses, scenarios side by side, chances day by day.</summary>
public static class ForecastCharts
{
    private const int MostDaysBefore = 60;
    private const int MostScenarios = 5;
    private const int MostScenarioMarks = 6;

    private static readonly BilingualText SoFar = new("so far", "已知");
    private static readonly BilingualText Middle = new("forecast", "预测");
    private static readonly BilingualText FanBand = new("of 100 courses 90 lie in the light band, 50 in the dark one", "浅色带含 90% 的可能走势，深色带含 50%");
    private static readonly BilingualText SideBand = new("of 100 courses 80 lie in the band", "色带含 80% 的可能走势");

    /// <summary>What is known and what may come: the past, the middle of the courses, and the bands that hold half and nine of ten of them.</summary>
    /// <param name="bands">The quantiles of a shop's total or metric.</param>
    public static LineChart Fan(this ForecastBands bands)
    {
        var (past, last) = Past(bands);
        var what = bands.Metric?.Title ?? ResultColumns.Total;
        var series = new List<LineSeries> { new(SoFar, past), FanOf(bands, last) };
        if (past.Count == 0) series.RemoveAt(0);
        return new LineChart(
            new BilingualText($"{bands.Shop}: {SensitivityWords.InSentence(what.English)} in the next {bands.Days.Count} days", $"{bands.Shop}：未来 {bands.Days.Count} 天的{what.Chinese}"),
            ValueAxis.Dates, AxisOf(bands.Metric), series)
        {
            Subtitle = SubtitleOf(bands.Forecast),
            Interval = FanBand,
            Marks = [.. EventMarks(bands, past), .. Boundaries(bands, last), .. ScenarioMarks(bands)],
            Note = TrajectoryCharts.Joined([KnownNote(bands), .. ForecastWords.Notes(bands.Forecast)]),
        };
    }

    /// <summary>The fan of a shop's total, or of one of its metrics.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="metric">The id of a metric; null for the total.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">As for <see cref="Forecast.Bands"/>.</exception>
    public static LineChart Fan(
        this Forecast forecast, [Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string? metric = null, CancellationToken cancellation = default) =>
        forecast.Bands(shop, metric, cancellation).Fan();

    /// <summary>A shop's total under each scenario: the middle of the courses and the band that holds four of five.</summary>
    /// <param name="forecasts">The forecasts.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">As for <see cref="Forecast.Bands"/>; also when there are more than five scenarios, which no eye can tell apart.</exception>
    public static LineChart Fan(this Forecasts forecasts, [Choices("Shops")] string shop, CancellationToken cancellation = default)
    {
        if (forecasts.All.Count > MostScenarios)
            throw new WorkbookException(
                $"{forecasts.All.Count} scenarios in one chart cannot be told apart; lay at most {MostScenarios} side by side.", $"一张图中有 {forecasts.All.Count} 个情景，难以分辨；请最多比较 {MostScenarios} 个。");
        var all = forecasts.All.Select(forecast => forecast.Bands(shop, null, cancellation)).ToList();
        var (past, last) = Past(all[0]);
        var series = all.Select(bands => LineOf(bands, bands.Forecast.Scenario.TitleFor(bands.Forecast.Model), last, 0.1) with { InnerLow = null, InnerHigh = null });
        return new LineChart(
            new BilingualText($"{shop}: total under {all.Count} scenarios", $"{shop}：{all.Count} 种情景下的总分"),
            ValueAxis.Dates, TrajectoryCharts.Total, [new LineSeries(SoFar, past), .. series])
        {
            Subtitle = forecasts.All[0].Model.Title,
            Interval = SideBand,
            Marks = EventMarks(all[0], past),
            Note = TrajectoryCharts.Joined(ForecastWords.Notes(forecasts.All[0])),
        };
    }

    /// <summary>Day by day, how likely the target is met, and how likely it was first met (or missed) by then.</summary>
    public static LineChart Chart(this TargetProbability probability) => new(
        ForecastWords.Title(probability), ValueAxis.Dates, ForecastWords.Chance,
        [
            new LineSeries(ForecastWords.MetOnTheDay, Points(probability.Days, probability.Above)),
            new LineSeries(ForecastWords.CrossedBy(probability), Points(probability.Days, probability.Crossing.By)),
        ])
    {
        Subtitle = SubtitleOf(probability.Forecast),
        Note = TrajectoryCharts.Joined(ForecastWords.Notes(probability.Forecast)),
    };

    private static IReadOnlyList<ChartPoint> Points(IReadOnlyList<DateOnly> days, IReadOnlyList<double> shares) =>
        [.. days.Select((day, at) => ChartPoint.On(day, 100 * shares[at]))];

    private static LineSeries FanOf(ForecastBands bands, double last) => LineOf(bands, Middle, last, 0.05);

    /// <summary>The middle of the courses with its bands, begun at the last known value so that the lines meet.</summary>
    private static LineSeries LineOf(ForecastBands bands, BilingualText name, double last, double tail)
    {
        var factor = FactorOf(bands.Metric);
        var isJoined = !double.IsNaN(last);
        return new LineSeries(name, [.. isJoined ? [ChartPoint.On(bands.Days[0].AddDays(-1), last)] : Array.Empty<ChartPoint>(), .. bands.Days.Select((day, at) => ChartPoint.On(day, factor * bands.Median[at]))])
        {
            Low = Edge(tail),
            High = Edge(1 - tail),
            InnerLow = Edge(0.25),
            InnerHigh = Edge(0.75),
        };

        double[] Edge(double level) => [.. isJoined ? [last] : Array.Empty<double>(), .. bands.Quantile(level).Select(value => factor * value)];
    }

    private static (IReadOnlyList<ChartPoint> Points, double Last) Past(ForecastBands bands)
    {
        var trajectory = bands.Forecast.Trajectory;
        var factor = FactorOf(bands.Metric);
        var values = (bands.Metric is null ? trajectory.Totals(bands.Shop) : trajectory.Values(bands.Shop, bands.Metric.Id)).Span;
        var first = Math.Max(Math.Max(0, values.IndexOfAnyExcept(double.NaN)), values.Length - Math.Max(MostDaysBefore, bands.Days.Count));
        var points = new List<ChartPoint>();
        for (var day = first; day < values.Length; day++) points.Add(ChartPoint.On(trajectory.Days[day], factor * values[day]));
        return (values.ContainsAnyExcept(double.NaN) ? points : [], factor * values[^1]);
    }

    internal static double FactorOf(Metric? metric) => metric?.Unit == MetricUnit.Share ? 100 : 1;

    private static ValueAxis AxisOf(Metric? metric) => metric?.Unit switch
    {
        null => TrajectoryCharts.Total,
        MetricUnit.Share => new ValueAxis(metric.Title, BilingualText.Same("%")),
        MetricUnit.Stars => new ValueAxis(metric.Title, new BilingualText("stars", "星")),
        MetricUnit.Seconds => new ValueAxis(metric.Title, new BilingualText("seconds", "秒")),
        MetricUnit.Hours => new ValueAxis(metric.Title, new BilingualText("hours", "小时")),
        _ => new ValueAxis(metric.Title),
    };

    private static BilingualText SubtitleOf(Forecast forecast)
    {
        var scenario = forecast.Scenario.TitleFor(forecast.Model);
        return new BilingualText($"{forecast.Model.Title.English} · scenario: {scenario.English}", $"{forecast.Model.Title.Chinese} · 情景：{scenario.Chinese}");
    }

    private static IReadOnlyList<ChartMark> EventMarks(ForecastBands bands, IReadOnlyList<ChartPoint> past)
    {
        if (past.Count == 0) return [];
        var marks = new List<ChartMark>();
        foreach (var happened in bands.Forecast.Trajectory.History.Events.Where(happened => happened.Concerns(bands.Shop)))
        {
            var at = happened.From.DayNumber - (int)past[0].X;
            if (at >= 0 && at < past.Count) marks.Add(new ChartMark(happened.Title, past[at].X, past[at].Y));
        }

        return marks;
    }

    private static IEnumerable<ChartMark> Boundaries(ForecastBands bands, double last)
    {
        yield return new ChartMark(new BilingualText("last day of data", "数据最后一天"), bands.Days[0].DayNumber - 1, last);
        var turned = bands.KnownShare.ToList().FindIndex(share => share <= 0);
        if (turned > 0 && turned < bands.Days.Count)
            yield return new ChartMark(new BilingualText("the windows hold no known day", "窗口内已无实际数据"), bands.Days[turned].DayNumber, FactorOf(bands.Metric) * bands.Median[turned]);
    }

    // What changes is said in the subtitle; the marks say when.
    private static IEnumerable<ChartMark> ScenarioMarks(ForecastBands bands)
    {
        foreach (var change in bands.Forecast.Scenario.Changes.DistinctBy(change => change.From).Take(MostScenarioMarks))
        {
            var at = change.From.DayNumber - bands.Days[0].DayNumber;
            if (at >= 0 && at < bands.Days.Count)
                yield return new ChartMark(ForecastWords.Mark(change), bands.Days[at].DayNumber, FactorOf(bands.Metric) * bands.Median[at]);
        }
    }

    private static BilingualText KnownNote(ForecastBands bands)
    {
        var known = bands.KnownDays == 0
            ? BilingualText.Same("")
            : new BilingualText($"The first {bands.KnownDays} days are known, since every window still ends in the past. ", $"前 {bands.KnownDays} 天的窗口仍止于过去，得分已经确定。");
        var turned = bands.KnownShare.ToList().FindIndex(share => share <= 0);
        var rest = turned < 0
            ? new BilingualText($"On {Formats.Day(bands.Days[^1])} at least {ForecastWords.Percent(bands.KnownShare[^1])} of every window is known still.", $"到 {Formats.Day(bands.Days[^1])}，各窗口至少仍有 {ForecastWords.Percent(bands.KnownShare[^1])} 是已知数据。")
            : new BilingualText($"Known days leave the windows one by one; from {Formats.Day(bands.Days[turned])} on some windows hold none.", $"已知日期逐日移出窗口，自 {Formats.Day(bands.Days[turned])} 起部分窗口内已没有实际数据。");
        return new BilingualText(known.English + rest.English, known.Chinese + rest.Chinese);
    }
}
