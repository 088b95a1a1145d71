namespace ScoreNotebooks;

/// <summary>Finds when additional cases at a pace bring a shop to a target, by expected days.</summary>
internal sealed class PaceSearch
{
    // After the windows have turned over, levels are given eight weeks to come to where they tend.
    private const int DaysToSettle = 56;
    private const double Rounding = 1e-9;
    private const double MostPerDay = 1e6;
    private const long MostCases = 1L << 40;

    private static readonly double[] OtherPaces = [0.25, 0.5, 1, 2, 4];

    private readonly Trajectory _trajectory;
    private readonly int _shop;
    private readonly AddedCases _cases;
    private readonly Metric? _metric;
    private readonly double _target;
    private readonly bool _withUsual;
    private readonly bool _isUpwards;
    private readonly int _register;
    private readonly int _days;
    private readonly ShopForecast _forecast;
    private readonly double[][] _usual;

    internal PaceSearch(Trajectory trajectory, int shop, AddedCases cases, Metric? metric, double target, bool withUsual)
    {
        _trajectory = trajectory;
        _shop = shop;
        _cases = cases;
        _metric = metric;
        _target = target;
        _withUsual = withUsual;
        _isUpwards = metric is null || metric.Direction == Direction.Benefit;
        _register = metric is null ? trajectory.Compiled.Root.Score : trajectory.Compiled.Metrics.First(known => known.Metric.Id == metric.Id).Value;
        _days = Math.Min(ForecastRequest.MostDays, trajectory.LongestWindow() + DaysToSettle);
        _forecast = Forecast(Scenario.Nothing, 100, 1);
        _usual = ExpectedDays.Of(_forecast.Fit, _forecast.Plan);
        if (withUsual) return;
        foreach (var name in cases.Group)
            if (_forecast.Fit.Streams.Find(name) is { } column) Array.Clear(_usual[column]);
    }

    /// <summary>The answer for a pace.</summary>
    internal PaceToTarget Find(double perDay, int paths, int seed, CancellationToken cancellation)
    {
        var now = new WindowsNow(_trajectory, _shop);
        var value = now.With(_cases, 0, _register);
        var isMetNow = IsMet(value);
        var expected = Expected(perDay, double.PositiveInfinity);
        if (expected.All(double.IsNaN)) throw NoValue();
        var option = Option(perDay);
        var (cases, outcome) = isMetNow || option.DaysAhead is null ? (0, 0) : Leaving(option.DaysAhead.Value);
        return new PaceToTarget(_trajectory.Shops[_shop], _metric, _target, _cases.Outcome, perDay)
        {
            Now = value,
            WithUsualCases = _withUsual,
            Day = isMetNow ? _trajectory.Days[^1] : option.Day,
            DaysAhead = isMetNow ? 0 : option.DaysAhead,
            Needed = isMetNow ? 0 : option.Needed,
            Textbook = Textbook(now),
            CasesLeaving = cases,
            OutcomeLeaving = outcome,
            Limit = option.Limit,
            LeastPace = isMetNow ? 0 : LeastPace(cancellation),
            Options = [.. OtherPaces.Select(factor => Option(factor * perDay))],
            Probability = isMetNow || option.DaysAhead is null || !_withUsual ? double.NaN : Probability(perDay, option.DaysAhead.Value, paths, seed, cancellation),
            Days = [.. Enumerable.Range(1, _days).Select(_trajectory.Days[^1].AddDays)],
            Expected = expected,
            ExpectedWithout = Expected(perDay, 0),
            Trajectory = _trajectory,
        };
    }

    private ShopForecast Forecast(Scenario scenario, int paths, int seed) =>
        new(_trajectory, _shop, _trajectory.FitOf(_shop), _trajectory.Days.Count - 1, _days, scenario, paths, seed);

    private bool IsMet(double value) => _isUpwards ? value >= _target - Rounding : value <= _target + Rounding;

    /// <summary>The expected value on each day when cases come at a pace until there are so many.</summary>
    private double[] Expected(double perDay, double most)
    {
        var columns = _usual.ToArray();
        foreach (var (name, perCase) in _cases.PerCase)
        {
            if (_forecast.Fit.Streams.Find(name) is not { } column) continue;
            columns[column] = (double[])columns[column].Clone();
            for (var day = 0; day < _days; day++)
                columns[column][day] += perCase * (Math.Min(most, perDay * (day + 1)) - Math.Min(most, perDay * day));
        }

        return _forecast.Expect(columns, [_register])[0];
    }

    private PaceOption Option(double perDay)
    {
        var expected = Expected(perDay, double.PositiveInfinity);
        var at = Array.FindIndex(expected, IsMet);
        return at < 0
            ? new PaceOption(perDay, null, null, null, expected[^1])
            : new PaceOption(perDay, _trajectory.Days[^1].AddDays(at + 1), at + 1, Needed(perDay, at), expected[^1]);
    }

    /// <summary>The least whole number of cases, coming at the pace, with which the target is met on a day.</summary>
    private long Needed(double perDay, int day)
    {
        var (low, high) = (-1L, (long)Math.Ceiling(perDay * (day + 1)));
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (IsMet(Expected(perDay, middle)[day])) high = middle;
            else low = middle;
        }

        return high;
    }

    private long? Textbook(WindowsNow now)
    {
        if (IsMet(now.With(_cases, 0, _register))) return 0;
        var high = 1L;
        while (!IsMet(now.With(_cases, high, _register)))
            if ((high *= 2) > MostCases) return null;
        var low = high / 2;
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (IsMet(now.With(_cases, middle, _register))) high = middle;
            else low = middle;
        }

        return high;
    }

    private double? LeastPace(CancellationToken cancellation)
    {
        if (Expected(1, 0).Any(IsMet)) return 0;
        var high = 0.1;
        while (!Expected(high, double.PositiveInfinity).Any(IsMet))
        {
            cancellation.ThrowIfCancellationRequested();
            if ((high *= 2) > MostPerDay) return null;
        }

        var (low, tenths) = (Math.Max(0, (long)Math.Round(high * 5) - 1), (long)Math.Round(high * 10));
        while (tenths - low > 1)
        {
            var middle = low + ((tenths - low) / 2);
            if (Expected(middle / 10.0, double.PositiveInfinity).Any(IsMet)) tenths = middle;
            else low = middle;
        }

        return tenths / 10.0;
    }

    /// <summary>What of the cases known now has left the window by a day ahead.</summary>
    private (double Cases, double Outcome) Leaving(int ahead)
    {
        var counting = _trajectory.Inputs.Columns.OfType<WindowedColumn>().FirstOrDefault(column => _cases.PerCase.ContainsKey(column.Sum.Name));
        if (counting is null) return (0, 0);
        var last = _trajectory.Days.Count - 1;
        var (first, end) = (counting.DaysOf(last).First, counting.DaysOf(last + ahead).First - 1);
        return (Sum(_cases.Whole), Sum([_cases.Outcome]));

        double Sum(IEnumerable<string> columns) => columns.Select(name => _trajectory.History.FindMean(name)?.Sum ?? name).Sum(name =>
        {
            var amounts = _trajectory.History.AmountsAt(_shop, _trajectory.History[name]).Span;
            var sum = 0.0;
            for (var day = Math.Max(0, first); day <= Math.Min(end, last); day++) sum += double.IsNaN(amounts[day]) ? 0 : amounts[day];
            return sum;
        });
    }

    private double Probability(double perDay, int ahead, int paths, int seed, CancellationToken cancellation)
    {
        var scenario = Scenario.From(_trajectory.Days[^1].AddDays(1));
        // A column of outcomes adds to its cases by itself.
        var outcomes = _cases.PerCase.Keys.Where(name => _forecast.Fit.Streams.Find(name) is { } column && !_cases.PerCase.Keys.Any(other => _forecast.Fit.Streams.Find(other) is { } known && _forecast.Fit.Streams.CasesOf(known) == column));
        scenario = outcomes.Aggregate(scenario, (more, name) => more.More(name, perDay * _cases.PerCase[name]));
        var drawn = Forecast(scenario, paths, seed).Draw([_register], cancellation)[0].AsSpan((ahead - 1) * paths, paths);
        var met = 0;
        foreach (var value in drawn) if (IsMet(value)) met++;
        return (double)met / paths;
    }

    private WorkbookException NoValue()
    {
        var (name, what) = (_trajectory.Shops[_shop], _metric?.Title ?? new BilingualText("total", "总分"));
        return new WorkbookException(
            $"\"{name}\" has no {what.English}, now or in the days to come: columns that the model needs are missing. trajectory.On(day) shows which.",
            $"“{name}”目前没有{what.Chinese}，之后也不会有：缺少模型所需的数据列。可用 trajectory.On(日期) 查看缺少哪些。");
    }
}
