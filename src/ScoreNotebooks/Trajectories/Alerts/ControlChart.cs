namespace ScoreNotebooks;

/// <summary>
/// The control limits of a metric's daily rates: three standard deviations around the rate over all days. Of counts a p
/// or u chart, with Laney's p′ (Laney 2002) where days differ more than by chance; of means an x̄ chart.
/// </summary>
/// <param name="Metric">The metric.</param>
/// <param name="Family">What the days are taken as draws of.</param>
/// <param name="Centre">The rate over all days, in the metric's unit.</param>
/// <param name="SigmaZ">Laney's σz: how much more days differ than by chance, as a factor on the limits (at least 1 is applied); of a mean, the standard deviation of one case.</param>
/// <param name="Points">The days with cases, in order.</param>
public sealed record ControlChart(Metric Metric, CountFamily Family, double Centre, double SigmaZ, IReadOnlyList<ControlPoint> Points)
{
    private const double Width = 3;

    /// <summary>The days outside their limits, in order.</summary>
    public IReadOnlyList<ControlPoint> Outside { get; } = [.. Points.Where(point => point.IsOutside)];

    /// <summary>Whether a day outside its limits is on the bad side.</summary>
    public bool IsWorse(ControlPoint point) => Metric.Direction == Direction.Benefit ? point.Value < Centre : point.Value > Centre;

    /// <summary>Lays limits around daily rates.</summary>
    internal static ControlChart Of(DailyRates rates, IReadOnlyList<DateOnly> days)
    {
        var sigma = SigmaOf(rates);
        var applied = rates.Family == CountFamily.Normal ? sigma : Math.Max(1, sigma);
        var (least, most) = Ends(rates);
        var points = Enumerable.Range(0, rates.Count).Select(at =>
        {
            var reach = Width * applied * Math.Sqrt(rates.VariancePerCase(rates.Level) / rates.Cases[at]);
            var (low, high) = (Math.Max(least, rates.Level - reach), Math.Min(most, rates.Level + reach));
            var value = rates.Rate(at);
            var isOutside = reach > 0 && (value < low || value > high) && TailProbability.IsRare(rates, at, applied);
            return new ControlPoint(days[rates.Days[at]], value, rates.Cases[at], low, high, isOutside);
        });
        return new ControlChart(rates.Metric, rates.Family, rates.Level, sigma, [.. points]);
    }

    // No limit lies where no value can: below zero, above 100 % or five stars.
    private static (double Least, double Most) Ends(DailyRates rates) => (
        rates.Amounts.All(amount => amount >= 0) ? 0 : double.NegativeInfinity,
        rates.Family == CountFamily.Binomial || rates.Metric.Unit == MetricUnit.Share ? Math.Max(1, rates.Level)
            : rates.Metric.Unit == MetricUnit.Stars ? Math.Max(5, rates.Level) : double.PositiveInfinity);

    /// <summary>
    /// Laney's σz: the mean moving range of the days' z-scores divided by 1.128. Of a mean, the same of the differences of
    /// neighbouring days, which gives the standard deviation of one case.
    /// </summary>
    private static double SigmaOf(DailyRates rates)
    {
        if (rates.Family == CountFamily.Normal) return Math.Sqrt(rates.Dispersion());
        var perCase = rates.VariancePerCase(rates.Level);
        if (rates.Count < 2 || !(perCase > 0)) return 1;
        var range = 0.0;
        for (var at = 1; at < rates.Count; at++) range += Math.Abs(Score(at) - Score(at - 1));
        return range / (rates.Count - 1) / DailyRates.MeanRange;

        double Score(int at) => (rates.Rate(at) - rates.Level) / Math.Sqrt(perCase / rates.Cases[at]);
    }
}
