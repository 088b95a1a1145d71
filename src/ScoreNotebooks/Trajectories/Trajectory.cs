namespace ScoreNotebooks;

/// <summary>
/// The score of every shop on every day of a history: daily amounts are summed over each metric's own window and lag
/// before the ratio is taken, and the model's program makes the rest of them. Totals are there at once for ten
/// thousand shops; what a shop's days are made of is worked out when asked for.
/// </summary>
/// <example><c>model.Trajectory(ShopHistory.Read("../data/history")).Totals("小店B")</c></example>
public sealed partial class Trajectory
{
    private readonly double[] _totals;
    private readonly double[] _coverage;
    private readonly Lazy<int[]> _ranks;
    private readonly Lazy<int[]> _wanted;
    private readonly Lazy<IReadOnlyList<TableProblem>> _problems;

    internal Trajectory(
        ShopHistory history, WindowedInputs inputs, WindowRule rule, IReadOnlyList<BilingualText> notes, double[] totals, double[] coverage)
    {
        History = history;
        Inputs = inputs;
        Rule = rule;
        Notes = notes;
        _totals = totals;
        _coverage = coverage;
        _ranks = new Lazy<int[]>(RankEveryDay);
        _wanted = new Lazy<int[]>(WantedRegisters);
        _problems = new Lazy<IReadOnlyList<TableProblem>>(() => CountChecks.Find(Model, history));
    }

    /// <summary>The model.</summary>
    public ScoreModel Model => Inputs.Model.Original;

    /// <summary>The daily amounts.</summary>
    public ShopHistory History { get; }

    /// <summary>The shops' names, in the history's order.</summary>
    public IReadOnlyList<string> Shops => History.Shops;

    /// <summary>The days, which are those of the history; a day's score is what the platform shows on it.</summary>
    public IReadOnlyList<DateOnly> Days => History.Days;

    /// <summary>What was noticed while laying the history under the model: columns that are not there, units taken from the model.</summary>
    public IReadOnlyList<BilingualText> Notes { get; }

    /// <summary>Counts that cannot be: outcomes above the cases they belong to, by the model's counts. They are scored as they stand.</summary>
    public IReadOnlyList<TableProblem> Problems => _problems.Value;

    /// <summary>What the trajectory rests on that no source gives: the windows that were assumed, and the model's own assumptions.</summary>
    public IReadOnlyList<BilingualText> Assumptions =>
    [
        .. WindowedModel.Assumptions(Model), .. ModelAssumptions,
    ];

    /// <summary>What the model itself assumes.</summary>
    internal IReadOnlyList<BilingualText> ModelAssumptions =>
        [.. Model.Assumptions, .. Model.Metrics.Select(metric => metric.Assumption).OfType<BilingualText>().Distinct()];

    /// <summary>The model's program over the history.</summary>
    internal WindowedInputs Inputs { get; }

    /// <summary>The model as it reads windows, as a program.</summary>
    internal CompiledModel Compiled => Inputs.Model.Compiled;

    /// <summary>When a window has a value.</summary>
    internal WindowRule Rule { get; }

    /// <summary>The composite score of a shop on each day; NaN where there is none, as before the first whole window.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Totals([Choices("Shops")] string shop) => OfShop(_totals, History.IndexOfShop(shop));

    /// <summary>The share of weight that a shop has values for on each day, 0 to 1.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Coverage([Choices("Shops")] string shop) => OfShop(_coverage, History.IndexOfShop(shop));

    /// <summary>The rank of a shop among all shops of each day: 1 = best, equal totals share the best; 0 without a total.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<int> Ranks([Choices("Shops")] string shop) =>
        _ranks.Value.AsMemory(History.IndexOfShop(shop) * Days.Count, Days.Count);

    /// <summary>The score of a dimension of a shop on each day; NaN where there is none.</summary>
    /// <exception cref="WorkbookException">There is no such shop or dimension; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> DimensionScores([Choices("Shops")] string shop, [Choices("Model.Dimensions.Id")] string dimension)
    {
        var node = Compiled.Nodes.FirstOrDefault(node => node.Dimension.Id == dimension)
            ?? throw NearestName.NotFound("dimension", "维度", dimension, Model.Dimensions.Select(known => known.Id));
        return RegisterOf(History.IndexOfShop(shop), node.Score);
    }

    /// <summary>A metric's value of a shop on each day, in the metric's unit: the ratio of the sums over its window.</summary>
    /// <exception cref="WorkbookException">There is no such shop or metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Values([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string metric) =>
        RegisterOf(History.IndexOfShop(shop), RegistersOf(metric).Value);

    /// <summary>A metric's points of a shop on each day.</summary>
    /// <exception cref="WorkbookException">There is no such shop or metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Points([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string metric) =>
        RegisterOf(History.IndexOfShop(shop), RegistersOf(metric).Points);

    /// <summary>All shops on one day, as the platform would have scored them; columns read under two windows stand there twice ("好评数量 @ 90d").</summary>
    /// <exception cref="WorkbookException">The history does not reach that day.</exception>
    public Scoreboard On(DateOnly day) => new(Compiled, Inputs.TableOf(History.IndexOfDay(day)));

    private ReadOnlyMemory<double> OfShop(double[] values, int shop) => values.AsMemory(shop * Days.Count, Days.Count);

    private MetricRegisters RegistersOf(string metric)
    {
        var known = Model.Metric(metric);
        return Compiled.Metrics.First(registers => registers.Metric.Id == known.Id);
    }

    private int[] RankEveryDay()
    {
        var ranks = new int[_totals.Length];
        Parallel.For(0, Days.Count, day =>
        {
            var totals = new double[Shops.Count];
            for (var shop = 0; shop < totals.Length; shop++) totals[shop] = _totals[shop * Days.Count + day];
            var ofDay = Ranking.Of(totals);
            for (var shop = 0; shop < totals.Length; shop++) ranks[shop * Days.Count + day] = ofDay[shop];
        });
        return ranks;
    }
}
