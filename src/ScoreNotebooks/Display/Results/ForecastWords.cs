namespace ScoreNotebooks;

/// <summary>Words that the tables and charts of forecasts share.</summary>
internal static class ForecastWords
{
    internal static BilingualText MetOnTheDay { get; } = new("met on the day", "当日达标");

    internal static ValueAxis Chance { get; } = new(new BilingualText("Probability", "概率"), BilingualText.Same("%")) { From = 0, To = 100 };

    /// <summary>What the second line of a probability chart is.</summary>
    internal static BilingualText CrossedBy(TargetProbability probability) => probability.IsMetNow
        ? new BilingualText("missed at least once by then", "此前曾跌破")
        : new BilingualText("met at least once by then", "此前曾达标");

    /// <summary>The title of a probability.</summary>
    internal static BilingualText Title(TargetProbability probability)
    {
        var target = Target(probability);
        return new BilingualText($"{probability.Shop}: how likely {target.English}", $"{probability.Shop}：{target.Chinese}的概率");
    }

    /// <summary>"at or above 60 points", "above 小店C".</summary>
    internal static BilingualText Target(TargetProbability probability)
    {
        if (probability.ShopToPass is { } other) return new BilingualText($"above {other}", $"超过{other}");
        var points = probability.Target.ToString("0.##", Formats.Plain);
        return new BilingualText($"at or above {points} points", $"达到 {points} 分");
    }

    /// <summary>What a change of a scenario is called on a chart.</summary>
    internal static BilingualText Mark(ScenarioChange change) => change switch
    {
        ScenarioChange.Volume { Occasion: HistoryEventKind.Campaign } => new BilingualText("campaign", "活动"),
        ScenarioChange.Volume { Occasion: HistoryEventKind.Holiday } => new BilingualText("holiday", "节假日"),
        ScenarioChange.More { PerDay: var amount } more when more.Start == more.Last => new BilingualText($"{amount.ToString("0.##", Formats.Plain)} × {more.Column}", $"{more.Column} {amount.ToString("0.##", Formats.Plain)}"),
        _ => new BilingualText("scenario begins", "情景开始"),
    };

    /// <summary>A share as percent: "88.6%", "&lt; 0.1%".</summary>
    internal static string Percent(double share) => share switch
    {
        > 0 and < 0.001 => "< 0.1%",
        > 0.999 and < 1 => "> 99.9%",
        _ => (100 * share).ToString("0.#", Formats.Plain) + "%",
    };

    /// <summary>Positions of the days ahead that tables show: a few weeks, then months, then the last.</summary>
    internal static IReadOnlyList<int> Milestones(int days) =>
        [.. new[] { 1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, days }.Where(day => day <= days).Distinct().Order().Select(day => day - 1)];

    /// <summary>A column of one day ahead: the middle of each row's courses, with the band that holds nine of ten.</summary>
    internal static NumberColumn Column(IReadOnlyList<ForecastBands> rows, int day, NumberFormat format)
    {
        var date = Formats.Day(rows[0].Days[day]);
        return ResultColumns.Numbers(BilingualText.Same(date), rows.Select(row => row.Median[day]), format) with
        {
            Name = date,
            Low = rows.Select(row => row.Quantile(0.05)[day]).ToArray(),
            High = rows.Select(row => row.Quantile(0.95)[day]).ToArray(),
        };
    }

    /// <summary>How a metric's values are written in a table.</summary>
    internal static NumberFormat FormatOf(Metric metric) => metric.Unit switch
    {
        MetricUnit.Share => NumberFormat.Percent(),
        MetricUnit.Hours => NumberFormat.Hours(),
        _ => NumberFormat.Plain(2),
    };

    /// <summary>What the numbers in brackets are.</summary>
    internal static BilingualText BandNote(Forecast forecast) => new(
        FormattableString.Invariant($"The middle of {forecast.Paths:N0} courses; in brackets the band that holds 90 of 100 (seed {forecast.Seed})."),
        FormattableString.Invariant($"数值为 {forecast.Paths:N0} 条走势的中位数；方括号内为包含 90% 走势的区间（随机种子 {forecast.Seed}）。"));

    /// <summary>What is to be said under every forecast.</summary>
    internal static IEnumerable<BilingualText> Notes(Forecast forecast) => [ForecastMethod.Of(forecast.Trajectory), .. TrajectoryCharts.NotesOf(forecast.Trajectory)];
}
