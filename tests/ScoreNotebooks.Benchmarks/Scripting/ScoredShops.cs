namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>The shops that the cells of the benchmark work on, seeded; the compiled queries use the same objects.</summary>
public static class ScoredShops
{
    private const int Shops = 100_000;
    private const int Metrics = 5;

    /// <summary>Two dimensions of metrics from 0 to 100.</summary>
    public static ScoreModel Model { get; } = MakeModel();

    /// <summary>A table of three shops.</summary>
    public static ShopTable Three { get; } = MakeTable(3);

    /// <summary>A scoreboard of 100,000 shops.</summary>
    public static Scoreboard Scores { get; } = Model.Score(MakeTable(Shops));

    /// <summary>The lines of <see cref="Scores"/>, from the best shop to the worst.</summary>
    public static IReadOnlyList<ShopScore> Rows { get; } = Scores.Ranked().ToList();

    /// <summary>The totals of <see cref="Scores"/>.</summary>
    public static IReadOnlyList<double> Totals { get; } = Scores.Totals.ToArray();

    /// <summary>A long call that looks at its token after each block, as those of the library do.</summary>
    public static void WorkForEver(CancellationToken cancellation = default)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            Thread.SpinWait(10_000);
        }
    }

    /// <summary>A long call that nothing can interrupt.</summary>
    public static bool WorkForTwoSeconds()
    {
        Thread.Sleep(2000);
        return true;
    }

    private static ScoreModel MakeModel()
    {
        var title = BilingualText.Same("benchmark");
        var ids = Enumerable.Range(0, Metrics).Select(metric => $"m{metric}").ToList();
        Dimension Part(string id, IEnumerable<string> metrics) =>
            new(id, 1, title, Aggregation.Arithmetic, [.. metrics.Select(metric => new MetricPart(metric, 1))]);
        return new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. ids.Select(id => new Metric(id, title, MetricUnit.Number, Direction.Benefit, Formula.Parse(id), new Normalisation.Goalposts(0, 100)))],
            new Dimension("total", 1, title, Aggregation.Arithmetic, [Part("goods", ids.Take(3)), Part("service", ids.Skip(3))]));
    }

    private static ShopTable MakeTable(int shops)
    {
        var random = new Random(20260501);
        var columns = Enumerable.Range(0, Metrics).Select(metric => new TableColumn(
            $"m{metric}", Unit.Number, Enumerable.Range(0, shops).Select(_ => random.Next(20) == 0 ? double.NaN : 100 * random.NextDouble()).ToArray()));
        return new ShopTable([.. Enumerable.Range(0, shops).Select(shop => $"shop {shop}")], [.. columns]);
    }
}
