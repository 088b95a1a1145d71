namespace ScoreNotebooks.Benchmarks.Scoring;

/// <summary>
/// How long a million shops by eleven metrics take to score: points, an arithmetic and a geometric total, a rank
/// for each; beside a plain loop and beside what moving the same bytes through memory takes, in the same process.
/// The target is 0.12 s on two cores.
/// </summary>
internal static class ScoringBenchmark
{
    private const int Shops = 1_000_000;
    private const int Metrics = 11;
    private const int Rounds = 7;

    internal static int Run()
    {
        var table = Table();
        var arithmetic = Model(Aggregation.Arithmetic);
        var geometric = Model(Aggregation.Geometric);
        Console.WriteLine($"{Shops:N0} shops x {Metrics} metrics, {Environment.ProcessorCount} cores");
        var reference = BestOfRounds.Of(Rounds, () => GC.KeepAlive(PlainLoop(table))).Seconds;
        var moved = BestOfRounds.Of(Rounds, () => Move(table)).Seconds;
        var (scored, allocated) = BestOfRounds.Of(Rounds, () =>
        {
            var first = arithmetic.Score(table);
            GC.KeepAlive(first.Points("m0"));
            GC.KeepAlive(geometric.Score(table).Ranks);
        });
        var totals = BestOfRounds.Of(Rounds, () => GC.KeepAlive(arithmetic.Score(table))).Seconds;
        var results = Shops * (Metrics * 2 + 2 * 2 + 1.0) * 8 / 1e6;
        Console.WriteLine($"  memory alone          {moved * 1000:N0} ms (every number read once, every point and total written once, two cores)");
        Console.WriteLine($"  plain loop            {reference * 1000:N0} ms (one thread: points, both totals, both ranks by sorting)");
        Console.WriteLine($"  score, two models     {scored * 1000:N0} ms, {scored / reference:N2} of the plain loop, {scored / moved:N1} of memory alone; allocates {allocated:N0} MB");
        Console.WriteLine($"  one model, no points  {totals * 1000:N0} ms");
        Console.WriteLine($"  (values, points, totals, ranks and coverage come to {results:N0} MB)");
        Agree(table, arithmetic, geometric);
        return 0;
    }

    private static void Agree(ShopTable table, ScoreModel arithmetic, ScoreModel geometric)
    {
        var plain = PlainLoop(table);
        var (first, second) = (arithmetic.Score(table), geometric.Score(table));
        for (var shop = 0; shop < Shops; shop++)
            if (Math.Abs(first.Totals.Span[shop] - plain.Arithmetic[shop]) > 1e-9 || Math.Abs(second.Totals.Span[shop] - plain.Geometric[shop]) > 1e-9)
                throw new InvalidOperationException($"Shop {shop} scores otherwise in the plain loop.");
        Console.WriteLine("  totals agree with the plain loop");
    }

    private static ShopTable Table()
    {
        var random = new Random(20260501);
        var columns = Enumerable.Range(0, Metrics).Select(metric =>
        {
            var values = new double[Shops];
            for (var shop = 0; shop < Shops; shop++) values[shop] = 0.5 + 99.5 * random.NextDouble();
            return new TableColumn($"m{metric}", Unit.Number, values);
        });
        return new ShopTable([.. Enumerable.Range(0, Shops).Select(shop => $"shop {shop}")], [.. columns]);
    }

    private static ScoreModel Model(Aggregation aggregation)
    {
        var title = BilingualText.Same("benchmark");
        var ids = Enumerable.Range(0, Metrics).Select(metric => $"m{metric}").ToList();
        return new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. ids.Select(id => new Metric(id, title, MetricUnit.Number, Direction.Benefit, Formula.Parse(id), new Normalisation.Goalposts(0, 100)))],
            new Dimension("total", 1, title, aggregation, [.. ids.Select((id, i) => new MetricPart(id, 1 + i % 3))]));
    }

    private static (double[] Arithmetic, double[] Geometric) PlainLoop(ShopTable table)
    {
        var columns = table.Columns.Select(column => column.Values.ToArray()).ToArray();
        var points = columns.Select(_ => new double[Shops]).ToArray();
        var arithmetic = new double[Shops];
        var geometric = new double[Shops];
        var whole = Enumerable.Range(0, Metrics).Sum(metric => 1.0 + metric % 3);
        for (var shop = 0; shop < Shops; shop++)
        {
            var logarithm = 0.0;
            for (var metric = 0; metric < Metrics; metric++)
            {
                var weight = (1 + metric % 3) / whole;
                points[metric][shop] = 100 * Math.Clamp(columns[metric][shop] / 100, 0, 1);
                arithmetic[shop] += weight * points[metric][shop];
                logarithm += weight * Math.Log(points[metric][shop]);
            }

            geometric[shop] = Math.Exp(logarithm);
        }

        GC.KeepAlive(Ranks(arithmetic));
        GC.KeepAlive(Ranks(geometric));
        return (arithmetic, geometric);
    }

    private static int[] Ranks(double[] totals)
    {
        var keys = totals.Select(total => -total).ToArray();
        var shops = Enumerable.Range(0, Shops).ToArray();
        Array.Sort(keys, shops);
        var ranks = new int[Shops];
        for (var place = 0; place < Shops; place++)
            ranks[shops[place]] = place > 0 && keys[place] == keys[place - 1] ? ranks[shops[place - 1]] : place + 1;
        return ranks;
    }

    private static void Move(ShopTable table)
    {
        var targets = table.Columns.Select(_ => GC.AllocateUninitializedArray<double>(Shops)).ToArray();
        Parallel.For(0, Metrics, metric => table.Columns[metric].Values.Span.CopyTo(targets[metric]));
        Parallel.For(0, 3, _ => new double[Shops].AsSpan().Fill(1));
    }
}
