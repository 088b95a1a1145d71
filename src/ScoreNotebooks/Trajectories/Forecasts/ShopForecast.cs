namespace ScoreNotebooks;

/// <summary>One shop's days to come under one scenario: its paths, drawn once, and what is known of its windows.</summary>
internal sealed class ShopForecast
{
    private readonly Trajectory _trajectory;
    private readonly int _paths;
    private readonly int _seed;

    /// <param name="trajectory">The trajectory.</param>
    /// <param name="shop">The shop's position.</param>
    /// <param name="fit">What is fitted to it.</param>
    /// <param name="lastDay">The position of the last day that is taken as known.</param>
    /// <param name="days">The days ahead.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="paths">The number of paths.</param>
    /// <param name="seed">The seed.</param>
    internal ShopForecast(Trajectory trajectory, int shop, ShopFit fit, int lastDay, int days, Scenario scenario, int paths, int seed)
    {
        _trajectory = trajectory;
        _paths = paths;
        _seed = seed;
        Shop = shop;
        Fit = fit;
        LastDay = lastDay;
        Plan = new ScenarioPlan(trajectory, fit, scenario, days);
        Windows = new FutureWindows(trajectory, fit.Streams, shop, lastDay, days);
    }

    internal int Shop { get; }

    internal ShopFit Fit { get; }

    internal int LastDay { get; }

    internal ScenarioPlan Plan { get; }

    internal FutureWindows Windows { get; }

    private ScoreProgram Program => _trajectory.Compiled.Program;

    /// <summary>Registers of every path on every day; place day × paths + path.</summary>
    internal double[][] Draw(IReadOnlyList<int> registers, CancellationToken cancellation) => Simulation(registers).Run(_paths, cancellation);

    /// <summary>What draws and scores the paths.</summary>
    internal PathSimulation Simulation(IReadOnlyList<int> registers) => new(Fit, Plan, Windows, Program, registers, _trajectory.SampleOn(LastDay), _seed);

    /// <summary>Registers of the expected days: one value per day.</summary>
    internal double[][] Expect(IReadOnlyList<int> registers) => Expect(ExpectedDays.Of(Fit, Plan), registers);

    /// <summary>Registers when the days to come are these: one value per day.</summary>
    /// <param name="columns">For each column one number per day ahead.</param>
    /// <param name="registers">The registers wanted.</param>
    internal double[][] Expect(double[][] columns, IReadOnlyList<int> registers)
    {
        var inputs = Windows.Of(columns);
        return Program.Evaluate([.. inputs.Select(input => (ReadOnlyMemory<double>)input)], registers, _trajectory.SampleOn(LastDay));
    }

    /// <summary>Quantiles of drawn values, day by day.</summary>
    /// <param name="drawn">One value per day and path.</param>
    /// <param name="paths">The number of paths.</param>
    /// <param name="levels">The shares below each quantile.</param>
    /// <returns>For each level one quantile per day.</returns>
    internal static double[][] Quantiles(double[] drawn, int paths, IReadOnlyList<double> levels)
    {
        var days = drawn.Length / paths;
        var quantiles = levels.Select(_ => new double[days]).ToArray();
        Parallel.For(0, days, () => new SampleQuantiles(), (day, _, sample) =>
        {
            Span<double> ofDay = stackalloc double[levels.Count];
            sample.Of(drawn.AsSpan(day * paths, paths), levels, ofDay);
            for (var level = 0; level < levels.Count; level++) quantiles[level][day] = ofDay[level];
            return sample;
        }, _ => { });
        return quantiles;
    }
}
