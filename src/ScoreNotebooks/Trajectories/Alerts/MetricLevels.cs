namespace ScoreNotebooks;

/// <summary>The levels of a metric's daily rate over time.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Family">What the days are taken as draws of.</param>
/// <param name="Dispersion">By what factor the variance of the days exceeds that of the family, at least 1; of a mean, the variance of one case.</param>
/// <param name="Penalty">What a shift had to gain: twice the logarithm of the likelihood, divided by the dispersion.</param>
/// <param name="Levels">The stretches of one level each, in order; none when the metric has no days with cases.</param>
public sealed record MetricLevels(Metric Metric, CountFamily Family, double Dispersion, double Penalty, IReadOnlyList<RateLevel> Levels)
{
    private const int ShortestStretch = 7;

    /// <summary>The shifts between the levels, in order.</summary>
    public IReadOnlyList<LevelShift> Shifts { get; } = [.. Levels.Skip(1).Zip(Levels, (after, before) =>
        new LevelShift(Metric, after.Days.From, before.Value, after.Value, Math.Sqrt(Dispersion * (Variance(Family, before) + Variance(Family, after)))))];

    /// <summary>The daily rates the levels were found in.</summary>
    internal DailyRates? Rates { get; private init; }

    /// <summary>The positions in the rates at which the levels begin.</summary>
    internal IReadOnlyList<int> Begins { get; private init; } = [];

    /// <summary>Finds the levels of daily rates. A stretch has at least seven days with cases, so that no weekday makes one.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="days">The days they are of.</param>
    /// <param name="penalty">What a shift must gain; null for 3 ln(days).</param>
    /// <param name="cancellation">Ends the work.</param>
    internal static MetricLevels Find(DailyRates rates, IReadOnlyList<DateOnly> days, double? penalty, CancellationToken cancellation)
    {
        var dispersion = rates.Dispersion();
        var price = penalty ?? 3 * Math.Log(Math.Max(2, rates.Count));
        var hasNoise = dispersion > 0 && rates.VariancePerCase(rates.Level) > 0;
        var shifts = hasNoise ? ChangePoints.Find(rates.Count, new SegmentCost(rates, dispersion).Of, price, ShortestStretch, cancellation) : [];
        int[] begins = rates.Count == 0 ? [] : [0, .. shifts];
        var levels = begins.Select((begin, i) => Level(rates, days, begin, i + 1 < begins.Length ? begins[i + 1] : rates.Count)).ToList();
        return new MetricLevels(rates.Metric, rates.Family, dispersion, price, levels) { Rates = rates, Begins = begins };
    }

    /// <summary>The stretch of rates from one position up to another.</summary>
    internal static RateLevel Level(DailyRates rates, IReadOnlyList<DateOnly> days, int first, int end)
    {
        var cases = rates.Cases[first..end].Sum();
        return new RateLevel(new DayRange(days[rates.Days[first]], days[rates.Days[end - 1]]), rates.Amounts[first..end].Sum() / cases, cases);
    }

    private static double Variance(CountFamily family, RateLevel level) => family switch
    {
        CountFamily.Binomial => level.Value * (1 - level.Value) / level.Cases,
        CountFamily.Poisson => level.Value / level.Cases,
        _ => 1 / level.Cases,
    };
}
