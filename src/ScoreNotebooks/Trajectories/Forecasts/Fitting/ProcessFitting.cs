namespace ScoreNotebooks;

/// <summary>Fits the processes of one shop, each by itself.</summary>
internal sealed class ProcessFitting(Trajectory trajectory, int shop, int lastDay, ShopStreams streams)
{
    // With fewer days left than this share, campaigns and holidays are no exception and stay in.
    private const double LeastShareLeft = 0.5;
    private const double PseudoCases = 5;

    private static readonly HistoryEventKind[] Occasions = [HistoryEventKind.Campaign, HistoryEventKind.Holiday];

    private readonly DayOfWeek _lastWeekday = trajectory.Days[lastDay].DayOfWeek;

    /// <summary>The fit of a process.</summary>
    internal ProcessFit Fit(DailyProcess process) => process switch
    {
        DailyProcess.CaseCount count => FitCount(count),
        DailyProcess.OutcomeSplit split => FitSplit(split),
        DailyProcess.CaseMean mean => FitMean(mean),
        _ => throw new ArgumentOutOfRangeException(nameof(process)),
    };

    private double[] Amounts(int column) => streams.Columns[column].Amounts;

    private double[] Ones => [.. Enumerable.Repeat(1.0, lastDay + 1)];

    private ProcessFit.Count FitCount(DailyProcess.CaseCount count)
    {
        var all = new DailySeries(Amounts(count.Column), count.Per is { } per ? Amounts(per) : Ones, Link.Logarithm, SpreadKind.Counted);
        if (count.Per is not null || !Enumerable.Range(0, lastDay + 1).Any(all.IsThere)) return new(count, Fitted(all), new Dictionary<HistoryEventKind, double>());
        var occasions = Enumerable.Range(0, lastDay + 1).Select(OccasionOn).ToArray();
        var usual = all with { Cases = [.. all.Cases.Select((cases, day) => occasions[day] is null ? cases : double.NaN)] };
        var (there, left) = (CountThere(all), CountThere(usual));
        if (left < LeastShareLeft * there || left == there) return new(count, Fitted(all), new Dictionary<HistoryEventKind, double>());
        var fit = Fitted(usual);
        return new(count, fit, FactorsOf(all, usual, fit, occasions));
    }

    private int CountThere(DailySeries series) => Enumerable.Range(0, lastDay + 1).Count(series.IsThere);

    private HistoryEventKind? OccasionOn(int day)
    {
        var date = trajectory.Days[day];
        return trajectory.History.Events.FirstOrDefault(happened =>
            Occasions.Contains(happened.Kind) && happened.Concerns(trajectory.Shops[shop]) && happened.IsWithin(date, date))?.Kind;
    }

    // What the days of an occasion had, over what they would have had.
    private Dictionary<HistoryEventKind, double> FactorsOf(DailySeries all, DailySeries usual, SeriesFit fit, HistoryEventKind?[] occasions)
    {
        var rates = SeriesFitting.RatesAround(usual, _lastWeekday);
        var factors = new Dictionary<HistoryEventKind, double>();
        foreach (var kind in Occasions)
        {
            var (seen, expected) = (PseudoCases, PseudoCases);
            for (var day = 0; day <= lastDay; day++)
            {
                if (occasions[day] != kind || !all.IsThere(day)) continue;
                seen += all.Sums[day];
                expected += fit.On(rates[day], trajectory.Days[day].DayOfWeek);
            }

            if (expected > PseudoCases) factors[kind] = seen / expected;
        }

        return factors;
    }

    private ProcessFit.Split FitSplit(DailyProcess.OutcomeSplit split)
    {
        var left = (double[])Amounts(split.Cases).Clone();
        var shares = new List<SeriesFit>();
        foreach (var outcome in split.Outcomes.Take(split.Outcomes.Count - 1))
        {
            var turned = outcome is { } column ? Amounts(column) : Rest(split);
            shares.Add(Fitted(new DailySeries(turned, left, Link.LogOdds, SpreadKind.Turned)));
            left = [.. left.Zip(turned, (cases, part) => cases - part)];
        }

        return new(split, shares);
    }

    private double[] Rest(DailyProcess.OutcomeSplit split)
    {
        var rest = (double[])Amounts(split.Cases).Clone();
        foreach (var outcome in split.Outcomes)
            if (outcome is { } column)
                for (var day = 0; day < rest.Length; day++) rest[day] -= Amounts(column)[day];
        return rest;
    }

    private ProcessFit.Mean FitMean(DailyProcess.CaseMean mean)
    {
        var cases = mean.Cases is { } column ? Amounts(column) : Ones;
        var sums = Amounts(mean.Sum);
        var isBounded = double.IsFinite(mean.High);
        if (isBounded) sums = [.. sums.Zip(cases, (sum, number) => (sum - (number * mean.Low)) / (mean.High - mean.Low))];
        var link = isBounded ? Link.LogOdds : double.IsFinite(mean.Low) ? Link.Logarithm : Link.Identity;
        return new(mean, Fitted(new DailySeries(sums, cases, link, mean.Cases is null ? SpreadKind.Daily : SpreadKind.Measured)));
    }

    // A column whose cases never came (no rating ever) has no rate; its mean has none either, whatever is drawn.
    private SeriesFit Fitted(DailySeries series) => CountThere(series) > 0
        ? SeriesFitting.Fit(series, _lastWeekday)
        : new SeriesFit(series.Link, LevelPosterior.Fixed(series.Link.Of(0.5)), [.. Enumerable.Repeat(series.Link == Link.Identity ? 0.0 : 1, 7)], 1, 0);
}
