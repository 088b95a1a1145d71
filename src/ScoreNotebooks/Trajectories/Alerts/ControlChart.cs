namespace ScoreNotebooks;

/// <summary>
/// The control limits of a metric's daily rates: three standard deviations around the rate over all days. Of counts a p
/// or u chart, with Laney's p′ (Laney 2002) where days differ more than by chance; of means an x̄ chart.
/// </summary>
/// <param name="Metric">The metric.</param>
/// <param name="Family">What the days are taken as draws of.</param>
/// <param name="Centre">The rate over all days, in the metric's unit; where there are phases, that of the last.</param>
/// <param name="SigmaZ">Laney's σz: how much more days differ than by chance, as a factor on the limits (at least 1 is applied); of a mean, the standard deviation of one case.</param>
/// <param name="Points">The days with cases, in order.</param>
public sealed record ControlChart(Metric Metric, CountFamily Family, double Centre, double SigmaZ, IReadOnlyList<ControlPoint> Points)
{
    private const double Width = 3;

    /// <summary>The days outside their limits, in order.</summary>
    public IReadOnlyList<ControlPoint> Outside { get; } = [.. Points.Where(point => point.IsOutside)];

    /// <summary>The stretches of days that have a centre of their own, in order: one over all days, or one for each level between accepted shifts.</summary>
    public IReadOnlyList<RateLevel> Phases { get; private init; } = [];

    /// <summary>Whether a day outside its limits is on the bad side.</summary>
    public bool IsWorse(ControlPoint point) => Metric.Direction == Direction.Benefit ? point.Value < point.Centre : point.Value > point.Centre;

    /// <summary>Lays limits around daily rates, with one centre for all days.</summary>
    internal static ControlChart Of(DailyRates rates, IReadOnlyList<DateOnly> days) => Of(rates, days, [0]);

    /// <summary>Lays limits around daily rates, with a centre for each phase and the spread of days about their own phase's.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="days">The days they are of.</param>
    /// <param name="begins">The position in the rates at which each phase begins, the first 0.</param>
    internal static ControlChart Of(DailyRates rates, IReadOnlyList<DateOnly> days, IReadOnlyList<int> begins)
    {
        var phases = begins.Select((begin, i) => MetricLevels.Level(rates, days, begin, i + 1 < begins.Count ? begins[i + 1] : rates.Count)).ToList();
        var centres = CentresOf(rates, begins, phases);
        var sigma = SigmaOf(rates, centres, begins);
        var applied = rates.Family == CountFamily.Normal ? sigma : Math.Max(1, sigma);
        var points = Enumerable.Range(0, rates.Count).Select(at => Point(rates, at, days[rates.Days[at]], centres[at], applied));
        return new ControlChart(rates.Metric, rates.Family, phases[^1].Value, sigma, [.. points]) { Phases = phases };
    }

    private static ControlPoint Point(DailyRates rates, int at, DateOnly day, double centre, double sigma)
    {
        var (least, most) = Ends(rates, centre);
        var reach = Width * sigma * Math.Sqrt(rates.VariancePerCase(centre) / rates.Cases[at]);
        var (low, high) = (Math.Max(least, centre - reach), Math.Min(most, centre + reach));
        var value = rates.Rate(at);
        var isOutside = reach > 0 && (value < low || value > high) && TailProbability.IsRare(rates, at, centre, sigma);
        return new ControlPoint(day, value, rates.Cases[at], low, high, isOutside) { Centre = centre };
    }

    private static double[] CentresOf(DailyRates rates, IReadOnlyList<int> begins, List<RateLevel> phases)
    {
        var centres = new double[rates.Count];
        for (var phase = 0; phase < phases.Count; phase++) Array.Fill(centres, phases[phase].Value, begins[phase], rates.Count - begins[phase]);
        return centres;
    }

    // No limit lies where no value can: below zero, above 100 % or five stars.
    private static (double Least, double Most) Ends(DailyRates rates, double centre) => (
        rates.Amounts.All(amount => amount >= 0) ? 0 : double.NegativeInfinity,
        rates.Family == CountFamily.Binomial || rates.Metric.Unit == MetricUnit.Share ? Math.Max(1, centre)
            : rates.Metric.Unit == MetricUnit.Stars ? Math.Max(5, centre) : double.PositiveInfinity);

    /// <summary>
    /// Laney's σz: the mean moving range of the days' z-scores divided by 1.128, over neighbours of one phase. Of a mean,
    /// the same of the differences of neighbouring days, which gives the standard deviation of one case.
    /// </summary>
    private static double SigmaOf(DailyRates rates, double[] centres, IReadOnlyList<int> begins)
    {
        var (range, pairs) = (0.0, 0);
        for (var at = 1; at < rates.Count; at++)
        {
            if (begins.Contains(at) || !(rates.VariancePerCase(centres[at]) > 0)) continue;
            range += rates.Family == CountFamily.Normal
                ? Math.Abs(rates.Rate(at) - rates.Rate(at - 1)) / Math.Sqrt(((1 / rates.Cases[at]) + (1 / rates.Cases[at - 1])) / 2)
                : Math.Abs(Score(at) - Score(at - 1));
            pairs++;
        }

        if (pairs == 0) return rates.Family == CountFamily.Normal ? 0 : 1;
        return range / pairs / DailyRates.MeanRange;

        double Score(int at) => (rates.Rate(at) - centres[at]) / Math.Sqrt(rates.VariancePerCase(centres[at]) / rates.Cases[at]);
    }
}
