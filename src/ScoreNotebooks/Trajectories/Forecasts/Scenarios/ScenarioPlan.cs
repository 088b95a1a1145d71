namespace ScoreNotebooks;

/// <summary>A scenario laid over the days to come of one shop: what it does to each process on each day.</summary>
internal sealed class ScenarioPlan
{
    private readonly Dictionary<DailyProcess, RateShift[]> _rates = [];
    private readonly Dictionary<DailyProcess, List<OutcomeShift>> _outcomes = [];
    private readonly Dictionary<int, double[]> _added = [];
    private readonly Dictionary<DailyProcess, double[]> _factors = [];

    internal ScenarioPlan(Trajectory trajectory, ShopFit fit, Scenario scenario, int days)
    {
        Days = days;
        Scenario = scenario;
        foreach (var change in scenario.Changes.OrderBy(change => change.From))
        {
            switch (change)
            {
                case ScenarioChange.Rate rate: AddRate(trajectory, fit, rate); break;
                case ScenarioChange.More more: AddMore(trajectory, fit, more); break;
                case ScenarioChange.Volume volume: AddVolume(trajectory, fit, volume); break;
                default: throw new ArgumentOutOfRangeException(nameof(scenario));
            }
        }
    }

    /// <summary>How many days ahead the plan reaches.</summary>
    internal int Days { get; }

    /// <summary>The scenario.</summary>
    internal Scenario Scenario { get; }

    /// <summary>The shifts of the rate of a count or a mean; null when there are none.</summary>
    internal RateShift[]? RatesOf(DailyProcess process) => _rates.GetValueOrDefault(process);

    /// <summary>The shifts of shares of outcomes.</summary>
    internal IReadOnlyList<OutcomeShift> OutcomesOf(DailyProcess process) => _outcomes.TryGetValue(process, out var shifts) ? shifts : [];

    /// <summary>What a count is multiplied by on each day; null when by nothing.</summary>
    internal double[]? FactorsOf(DailyProcess process) => _factors.GetValueOrDefault(process);

    /// <summary>What is added to a column on each day; null when nothing.</summary>
    internal double[]? AddedTo(int column) => _added.GetValueOrDefault(column);

    private void AddRate(Trajectory trajectory, ShopFit fit, ScenarioChange.Rate change)
    {
        var rate = ScenarioChecks.RateOf(trajectory, fit.Streams, change);
        var shifts = rate.Outcomes.Count == 0 ? Rates(rate.Process) : Outcomes(trajectory, rate, change).Days;
        var to = change.To * rate.PerUnit;
        for (var ahead = 0; ahead < Days; ahead++)
        {
            var day = fit.LastDay.AddDays(ahead + 1);
            if (!change.CountsOn(day)) continue;
            var share = Math.Min(1, (day.DayNumber - change.From.DayNumber + 1.0) / change.Over);
            shifts[ahead] = shifts[ahead].Towards(to, share);
        }

        if (rate.Outcomes.Count > 0) ScenarioChecks.RequireRoom(trajectory, OutcomesOf(rate.Process), change);
    }

    private RateShift[] Rates(DailyProcess process)
    {
        if (!_rates.TryGetValue(process, out var shifts)) _rates[process] = shifts = None();
        return shifts;
    }

    private OutcomeShift Outcomes(Trajectory trajectory, MetricRate rate, ScenarioChange.Rate change)
    {
        if (!_outcomes.TryGetValue(rate.Process, out var shifts)) _outcomes[rate.Process] = shifts = [];
        var known = shifts.Find(shift => shift.Outcomes.SequenceEqual(rate.Outcomes));
        if (known is not null) return known;
        if (shifts.Exists(shift => shift.Outcomes.Zip(rate.Outcomes, (one, other) => one && other).Any(both => both)))
            throw ScenarioChecks.Overlap(trajectory, change);
        var added = new OutcomeShift(rate.Outcomes, None());
        shifts.Add(added);
        return added;
    }

    private RateShift[] None()
    {
        var shifts = new RateShift[Days];
        Array.Fill(shifts, RateShift.None);
        return shifts;
    }

    private void AddMore(Trajectory trajectory, ShopFit fit, ScenarioChange.More change)
    {
        var column = ScenarioChecks.ColumnOf(trajectory, fit.Streams, change);
        Add(column, fit, change);
        if (fit.Streams.CasesOf(column) is { } cases) Add(cases, fit, change);
    }

    private void Add(int column, ShopFit fit, ScenarioChange.More change)
    {
        if (!_added.TryGetValue(column, out var added)) _added[column] = added = new double[Days];
        for (var ahead = 0; ahead < Days; ahead++)
            if (change.CountsOn(fit.LastDay.AddDays(ahead + 1))) added[ahead] += change.PerDay;
    }

    // Counts per case and means per case follow their cases by themselves.
    private void AddVolume(Trajectory trajectory, ShopFit fit, ScenarioChange.Volume change)
    {
        if (change is { Factor: null, Occasion: { } occasion }) ScenarioChecks.RequirePast(trajectory, fit, change, occasion);
        foreach (var process in fit.Processes)
        {
            var (kind, factor) = process switch
            {
                ProcessFit.Count { Process: { Per: null } } count => ((DailyProcess)count.Process, change.Factor ?? count.Occasions.GetValueOrDefault(change.Occasion!.Value, 1)),
                ProcessFit.Mean { Process: { Cases: null } } amount => (amount.Process, change.Factor ?? 1),
                _ => (null!, 1),
            };
            if (kind is null) continue;
            if (!_factors.TryGetValue(kind, out var factors)) _factors[kind] = factors = [.. Enumerable.Repeat(1.0, Days)];
            for (var ahead = 0; ahead < Days; ahead++)
                if (change.CountsOn(fit.LastDay.AddDays(ahead + 1))) factors[ahead] *= factor;
        }
    }
}
