namespace ScoreNotebooks;

/// <summary>Forecasts of the same days under several scenarios, side by side.</summary>
public sealed partial record Forecasts
{
    /// <summary>Lays forecasts side by side.</summary>
    /// <param name="all">The forecasts, of one trajectory and over the same days.</param>
    /// <exception cref="WorkbookException">There is none, they differ in their days or shops, or two have the same name.</exception>
    internal Forecasts(IReadOnlyList<Forecast> all)
    {
        if (all.Count == 0)
            throw new WorkbookException(
                "There is no scenario to compare; give at least one, such as Scenario.Nothing.", "没有可比较的情景；请至少给出一个，例如 Scenario.Nothing。");
        if (all.Any(forecast => !forecast.Days.SequenceEqual(all[0].Days) || !forecast.Shops.SequenceEqual(all[0].Shops)))
            throw new WorkbookException(
                "The forecasts are of different days or shops; forecast the same number of days of one trajectory.", "这些预测的日期或店铺不同；请用同一走势预测相同的天数。");
        if (all.GroupBy(forecast => forecast.Scenario.TitleFor(forecast.Model)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"Two scenarios are called \"{twice.Key.English}\"; name them apart with Called(\"…\").", $"有两个情景都叫“{twice.Key.Chinese}”；请用 Called(\"…\") 分别命名。");
        All = all;
    }

    /// <summary>The forecasts, in the order in which they were given.</summary>
    public IReadOnlyList<Forecast> All { get; }

    /// <summary>The shops' names.</summary>
    public IReadOnlyList<string> Shops => All[0].Shops;

    /// <summary>The days ahead.</summary>
    public IReadOnlyList<DateOnly> Days => All[0].Days;

    /// <summary>Lays forecasts of one trajectory and the same days side by side.</summary>
    /// <exception cref="WorkbookException">They differ in their days or shops, or two scenarios have the same name.</exception>
    public static Forecasts Compare(params Forecast[] forecasts) => new(forecasts);
}
