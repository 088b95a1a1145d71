namespace ScoreNotebooks;

/// <summary>Finds when a shop is back at a target: by its expected days, and by drawn courses beside them.</summary>
internal sealed class RecoverySearch(Trajectory trajectory, int shop, double target, int paths, int seed)
{
    // After the windows have turned over, levels are given eight weeks to come to where they tend.
    private const int DaysToSettle = 56;
    private const double Rounding = 1e-9;

    private readonly ShopFit _fit = trajectory.FitOf(shop);
    private readonly int _lastDay = trajectory.Days.Count - 1;

    /// <summary>The courses: nothing changes, the own best, the best other shop, the scenario given.</summary>
    internal Recovery Find(Scenario? given, CancellationToken cancellation)
    {
        var courses = new List<RecoveryCourse> { Course(RecoveryKind.NothingChanges, Scenario.Nothing, cancellation) };
        var improvement = new PlausibleImprovement(trajectory, shop, _fit);
        var usual = Usual();
        courses.Add(Course(RecoveryKind.OwnBest, improvement.OwnBest(usual), cancellation));
        if (improvement.BestShop(usual) is { } best) courses.Add(Course(RecoveryKind.BestShop, best, cancellation));
        if (given is not null) courses.Add(Course(RecoveryKind.Given, given, cancellation));
        return new Recovery(trajectory.Shops[shop], target, trajectory.Totals(trajectory.Shops[shop]).Span[_lastDay], courses) { Trajectory = trajectory };
    }

    /// <summary>What each metric is expected to come to when nothing changes.</summary>
    private Dictionary<string, double> Usual()
    {
        var metrics = trajectory.Compiled.Metrics;
        var expected = Forecast(Scenario.Nothing, DaysOf(Scenario.Nothing)).Expect([.. metrics.Select(metric => metric.Value)]);
        return metrics.Zip(expected).ToDictionary(pair => pair.First.Metric.Id, pair => pair.Second[^1]);
    }

    private RecoveryCourse Course(RecoveryKind kind, Scenario scenario, CancellationToken cancellation)
    {
        var days = DaysOf(scenario);
        var forecast = Forecast(scenario, days);
        int[] total = [trajectory.Compiled.Root.Score];
        var expected = forecast.Expect(total)[0];
        if (expected.All(double.IsNaN)) throw NoTotal();
        var drawn = new TargetPaths(forecast.Draw(total, cancellation)[0], paths, target);
        var at = Array.FindIndex(expected, value => value >= target - Rounding);
        IReadOnlyList<DateOnly> dates = [.. Enumerable.Range(1, days).Select(trajectory.Days[_lastDay].AddDays)];
        return new RecoveryCourse(kind, scenario, dates, expected)
        {
            Day = at < 0 ? null : dates[at],
            TurnedOver = dates[days - DaysToSettle - 1],
            Probability = drawn.Shares()[at < 0 ? days - 1 : at],
            Crossing = CrossingDate.Of(dates, drawn, true),
        };
    }

    private int DaysOf(Scenario scenario)
    {
        // From the last turn on all days are alike; the windows hold them alone a window later.
        var turn = Math.Max(0, scenario.LastTurn.DayNumber - trajectory.Days[_lastDay].DayNumber - 1);
        return Math.Min(ForecastRequest.MostDays, turn + trajectory.LongestWindow() + DaysToSettle);
    }

    private ShopForecast Forecast(Scenario scenario, int days) => new(trajectory, shop, _fit, _lastDay, days, scenario, paths, seed);

    private WorkbookException NoTotal()
    {
        var name = trajectory.Shops[shop];
        return new WorkbookException(
            $"\"{name}\" has no total, now or in the days to come: columns that the model needs are missing. trajectory.On(day) shows which.",
            $"“{name}”目前没有总分，之后也不会有：缺少模型所需的数据列。可用 trajectory.On(日期) 查看缺少哪些。");
    }
}
