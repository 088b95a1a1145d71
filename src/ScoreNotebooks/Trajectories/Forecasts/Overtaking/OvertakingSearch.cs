namespace ScoreNotebooks;

/// <summary>Finds what lets a shop pass another by a day, by the expected days of both.</summary>
internal sealed class OvertakingSearch
{
    // A metric without an upper end is tried up to so many doublings of what it usually is.
    private const int Doublings = 12;
    private const int Steps = 32;
    private const int Halvings = 50;

    private readonly Trajectory _trajectory;
    private readonly int _shop;
    private readonly ShopFit _fit;
    private readonly DateOnly _from;
    private readonly DateOnly _by;
    private readonly int _days;
    private readonly int _paths;
    private readonly int _seed;
    private readonly double[] _rival;
    private readonly double[] _rivalPaths;
    private readonly PlausibleImprovement _improvement;

    internal OvertakingSearch(Trajectory trajectory, int shop, int other, DateOnly from, DateOnly by, int paths, int seed, CancellationToken cancellation)
    {
        (_trajectory, _shop, _from, _by, _paths, _seed) = (trajectory, shop, from, by, paths, seed);
        _fit = trajectory.FitOf(shop);
        _days = by.DayNumber - trajectory.Days[^1].DayNumber;
        _improvement = new PlausibleImprovement(trajectory, shop, _fit);
        var rival = Forecast(other, trajectory.FitOf(other), Scenario.Nothing);
        _rival = rival.Expect(Total)[0];
        if (double.IsNaN(_rival[^1])) throw NoTotal(other);
        _rivalPaths = rival.Draw(Total, cancellation)[0];
    }

    private int[] Total => [_trajectory.Compiled.Root.Score];

    internal Overtaking Find(string toPass, CancellationToken cancellation)
    {
        var usual = Usual();
        var nothing = Course(RecoveryKind.NothingChanges, Scenario.Nothing, cancellation);
        if (double.IsNaN(nothing.Lead)) throw NoTotal(_shop);
        var ownBest = _improvement.OwnBest(usual);
        var courses = new List<OvertakingCourse> { nothing, Course(RecoveryKind.OwnBest, ownBest, cancellation) };
        if (_improvement.BestShop(usual) is { } best) courses.Add(Course(RecoveryKind.BestShop, best, cancellation));
        return new Overtaking(_trajectory.Shops[_shop], toPass, _from, _by, courses, nothing.Lead > 0 ? [] : Metrics(usual, ownBest, cancellation))
        { Rival = _rival, Trajectory = _trajectory };
    }

    private OvertakingCourse Course(RecoveryKind kind, Scenario improvement, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var scenario = BegunOn(improvement, _from);
        var forecast = Forecast(_shop, _fit, scenario);
        var expected = forecast.Expect(Total)[0];
        var ahead = new TargetPaths(forecast.Draw(Total, cancellation)[0], _paths, _rivalPaths);
        return new OvertakingCourse(kind, scenario, expected)
        {
            Lead = expected[^1] - _rival[^1],
            PassesOn = PassesOn(expected),
            LatestStart = kind == RecoveryKind.NothingChanges ? null : LatestStart(improvement),
            Probability = ahead.Shares()[^1],
        };
    }

    private DateOnly? PassesOn(double[] expected)
    {
        var first = expected.Length;
        while (first > 0 && expected[first - 1] > _rival[first - 1]) first--;
        return first == expected.Length ? null : _trajectory.Days[^1].AddDays(first + 1);
    }

    private IReadOnlyList<OvertakingMetric> Metrics(IReadOnlyDictionary<string, double> usual, Scenario ownBest, CancellationToken cancellation)
    {
        var best = ownBest.Changes.OfType<ScenarioChange.Rate>().ToDictionary(change => change.Metric, change => change.To);
        var rows = new List<OvertakingMetric>();
        foreach (var metric in _trajectory.Model.Metrics)
        {
            cancellation.ThrowIfCancellationRequested();
            if (MetricRate.Of(metric, _fit.Streams, _trajectory.History) is not { } rate || double.IsNaN(usual[metric.Id])) continue;
            var (needed, lead) = Needed(metric, rate, usual[metric.Id]);
            var row = new OvertakingMetric(metric, usual[metric.Id]) { Needed = needed, BestLead = lead, OwnBest = best.GetValueOrDefault(metric.Id, double.NaN), LatestStart = null };
            rows.Add(row.IsEnough ? row with { LatestStart = LatestStart(Scenario.From(_from).Set(metric.Id, row.Aim)) } : row);
        }

        return rows;
    }

    /// <summary>The value nearest to the usual that is enough, and the best lead there is. Curves need not be monotone, so the way is walked in steps first.</summary>
    private (double Needed, double BestLead) Needed(Metric metric, MetricRate rate, double usual)
    {
        var (needed, before, best) = (double.NaN, usual, double.NegativeInfinity);
        foreach (var value in Towards(metric.Direction == Direction.Benefit ? rate.Greatest : rate.Least, usual))
        {
            var lead = LeadWith(metric, value);
            best = Math.Max(best, lead);
            if (double.IsNaN(needed) && lead > 0) needed = Between(metric, before, value);
            before = value;
        }

        return (needed, best);
    }

    private static IEnumerable<double> Towards(double end, double usual) => double.IsFinite(end)
        ? Enumerable.Range(1, Steps).Select(step => usual + ((end - usual) * step / Steps))
        : Enumerable.Range(1, Doublings).Select(doubling => Math.Max(usual, 1) * Math.Pow(2, doubling));

    private double Between(Metric metric, double tooLittle, double enough)
    {
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (tooLittle + enough) / 2;
            if (LeadWith(metric, middle) > 0) enough = middle;
            else tooLittle = middle;
        }

        return enough;
    }

    /// <summary>The last day on which an improvement may begin and still be enough; the later it begins, the less of the windows it fills.</summary>
    private DateOnly? LatestStart(Scenario improvement)
    {
        if (!(LeadOf(BegunOn(improvement, _from)) > 0)) return null;
        var (enough, tooLate) = (_from.DayNumber, _by.DayNumber + 1);
        while (tooLate - enough > 1)
        {
            var middle = (enough + tooLate) / 2;
            if (LeadOf(BegunOn(improvement, DateOnly.FromDayNumber(middle))) > 0) enough = middle;
            else tooLate = middle;
        }

        return DateOnly.FromDayNumber(enough);
    }

    private double LeadWith(Metric metric, double value) => LeadOf(Scenario.From(_from).Set(metric.Id, value));

    private double LeadOf(Scenario scenario) => Forecast(_shop, _fit, scenario).Expect(Total)[0][^1] - _rival[^1];

    /// <summary>The same rates from another day on, under the same name.</summary>
    private static Scenario BegunOn(Scenario improvement, DateOnly day)
    {
        if (improvement.Changes.Count == 0) return improvement;
        var moved = Scenario.From(day);
        foreach (var rate in improvement.Changes.OfType<ScenarioChange.Rate>()) moved = moved.Set(rate.Metric, rate.To);
        return improvement.Name is { } name ? moved.Called(name.English, name.Chinese) : moved;
    }

    private Dictionary<string, double> Usual()
    {
        var metrics = _trajectory.Compiled.Metrics;
        var expected = Forecast(_shop, _fit, Scenario.Nothing).Expect([.. metrics.Select(metric => metric.Value)]);
        return metrics.Zip(expected).ToDictionary(pair => pair.First.Metric.Id, pair => pair.Second[^1]);
    }

    // Each shop has chances of its own, as in a forecast of both.
    private ShopForecast Forecast(int shop, ShopFit fit, Scenario scenario) =>
        new(_trajectory, shop, fit, _trajectory.Days.Count - 1, _days, scenario, _paths, unchecked((int)SeedHash.Of((ulong)_seed, (ulong)shop)));

    private WorkbookException NoTotal(int shop)
    {
        var name = _trajectory.Shops[shop];
        return new WorkbookException(
            FormattableString.Invariant($"\"{name}\" has no total on {_by:yyyy-MM-dd}: columns that the model needs are missing, or no whole window is there by then. trajectory.On(day) shows which; a later day may help."),
            FormattableString.Invariant($"“{name}”在 {_by:yyyy-MM-dd} 没有总分：缺少模型所需的数据列，或到那时仍凑不满统计窗口。可用 trajectory.On(日期) 查看缺少哪些，或换一个更晚的日期。"));
    }
}
