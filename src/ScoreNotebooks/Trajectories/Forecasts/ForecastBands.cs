namespace ScoreNotebooks;

/// <summary>What a total or a metric of one shop may be on each day ahead, by quantiles.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Metric">The metric, whose values are in its unit; null for the total.</param>
/// <param name="Days">The days ahead.</param>
/// <param name="Levels">The share of courses that lie below each quantile.</param>
/// <param name="Quantiles">For each level one number per day; NaN where no course has a value.</param>
public sealed partial record ForecastBands(
    string Shop, Metric? Metric, IReadOnlyList<DateOnly> Days, IReadOnlyList<double> Levels, IReadOnlyList<IReadOnlyList<double>> Quantiles)
{
    /// <summary>The ends of the bands that hold 90, 80 and 50 of 100 courses, and the middle.</summary>
    internal static readonly IReadOnlyList<double> DefaultLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

    /// <summary>The value when every day comes as expected, without chance: close to the middle, not the same.</summary>
    public required IReadOnlyList<double> Expected { get; init; }

    /// <summary>The share of each day's windows that the history holds already, of the metric of which it holds least: 1 when nothing is left to chance.</summary>
    public required IReadOnlyList<double> KnownShare { get; init; }

    /// <summary>On how many of the first days every window still ends in the past, as windows with a lag do.</summary>
    public required int KnownDays { get; init; }

    /// <summary>The forecast this is from.</summary>
    internal Forecast Forecast { get; init; } = null!;

    /// <summary>The middle of the courses on each day.</summary>
    public IReadOnlyList<double> Median => Quantile(0.5);

    /// <summary>One quantile on each day.</summary>
    /// <param name="level">The share of courses below it: one of <see cref="Levels"/>.</param>
    /// <exception cref="WorkbookException">There is no such level; the message lists them.</exception>
    public IReadOnlyList<double> Quantile(double level)
    {
        for (var i = 0; i < Levels.Count; i++)
            if (Math.Abs(Levels[i] - level) < 1e-9) return Quantiles[i];
        var known = string.Join(", ", Levels.Select(one => one.ToString(Formats.Plain)));
        throw new WorkbookException(
            $"There is no quantile {level.ToString(Formats.Plain)}; there are: {known}.", $"没有分位数 {level.ToString(Formats.Plain)}；可用的有：{known}。");
    }

    /// <summary>The ends of a band on a day.</summary>
    /// <param name="day">One of <see cref="Days"/>.</param>
    /// <param name="share">The share of courses within: 0.9, 0.8 or 0.5.</param>
    /// <exception cref="WorkbookException">There is no such day or band.</exception>
    public ScoreInterval On(DateOnly day, double share = 0.9)
    {
        var at = day.DayNumber - Days[0].DayNumber;
        if (at < 0 || at >= Days.Count) throw ForecastRequest.NoSuchDay(day, Days);
        return new ScoreInterval(Quantile((1 - share) / 2)[at], Quantile((1 + share) / 2)[at], share);
    }
}
