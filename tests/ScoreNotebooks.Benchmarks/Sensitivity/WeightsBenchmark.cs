namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>
/// How long rank acceptabilities take, beside a straightforward loop on one thread in the same process that draws as
/// many weights, multiplies and sorts. Targets on two cores: 1,000 shops × 11 metrics × 10,000 draws within 130 ms,
/// 3 shops × 100,000 draws within 5 ms.
/// </summary>
internal static class WeightsBenchmark
{
    private const int Metrics = 11;
    private const int Rounds = 15;

    internal static int Run()
    {
        Console.WriteLine($"Rank acceptability, {Metrics} metrics, {Environment.ProcessorCount} cores");
        Measure(1_000, 10_000, rounds: Rounds);
        Measure(3, 100_000, rounds: 4 * Rounds);
        MeasureConstrained();
        MemoryStaysBounded();
        return 0;
    }

    private static void Measure(int shops, int draws, int rounds)
    {
        var (whatIf, values) = Analysis(shops);
        // Rounds of the two take turns, so that what else runs on the machine meets both.
        var (plain, ours) = (new BestOfRounds(double.MaxValue, 0), new BestOfRounds(double.MaxValue, 0));
        var worked = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            if (round % 5 == 0) plain = Better(plain, BestOfRounds.Of(1, () => GC.KeepAlive(PlainLoop.FirstRanks(values, draws))));
            var before = Environment.CpuUsage.TotalTime;
            ours = Better(ours, BestOfRounds.Of(1, () => GC.KeepAlive(whatIf.RankAcceptability(draws: draws))));
            worked = Math.Min(worked, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        Console.WriteLine($"  {shops:N0} shops x {draws:N0} draws");
        Console.WriteLine($"    plain loop   {plain.Seconds * 1000:N1} ms (one thread)");
        Console.WriteLine($"    acceptability {ours.Seconds * 1000:N1} ms, {ours.Seconds / plain.Seconds:N3} of the plain loop; allocates {ours.AllocatedMegabytes:N1} MB; {worked * 1000:N1} ms of processor time in all");
        Agree(whatIf.RankAcceptability(draws: draws), PlainLoop.FirstRanks(values, draws), draws);
    }

    private static void MeasureConstrained()
    {
        var (whatIf, _) = Analysis(40);
        foreach (var (name, weights) in new (string, WeightSet)[]
        {
            ("all weights", WeightSet.Uniform),
            ("in an order", WeightSet.Ordered("m0", "m1", "m2", "m3")),
            ("within intervals (candidates rejected)", WeightSet.Within(("m0", 0.05, 0.3), ("m1", 0.1, 0.4))),
            ("± 25% (a walk)", WeightSet.Around(0.25)),
            ("Dirichlet", WeightSet.Dirichlet(50)),
        })
        {
            var time = BestOfRounds.Of(5, () => GC.KeepAlive(whatIf.RankAcceptability(weights, draws: 10_000))).Seconds;
            Console.WriteLine($"  40 shops x 10,000 draws, {name}: {time * 1000:N1} ms");
        }
    }

    private static void MemoryStaysBounded()
    {
        var (whatIf, _) = Analysis(40);
        foreach (var draws in new[] { 10_000, 100_000, 1_000_000 })
            Console.WriteLine($"  40 shops x {draws:N0} draws allocate {BestOfRounds.Of(2, () => GC.KeepAlive(whatIf.RankAcceptability(draws: draws))).AllocatedMegabytes:N1} MB");
    }

    private static BestOfRounds Better(BestOfRounds one, BestOfRounds other) => other.Seconds < one.Seconds ? other : one;

    // Other draws, so the shares of first ranks agree but for chance: five standard errors of a difference.
    private static void Agree(RankAcceptability simulated, int[] firsts, int draws)
    {
        for (var shop = 0; shop < firsts.Length; shop++)
            if (Math.Abs(simulated.Shops[shop].First.Value - ((double)firsts[shop] / draws)) > 5 * Math.Sqrt(2) * simulated.Shops[shop].First.StandardError)
                throw new InvalidOperationException($"Shop {shop} is first otherwise in the plain loop.");
        Console.WriteLine("    the shares of first ranks agree with the plain loop");
    }

    private static (SensitivityAnalysis WhatIf, double[][] Values) Analysis(int shops)
    {
        var random = new Random(20260501);
        var values = Enumerable.Range(0, shops).Select(_ => Enumerable.Range(0, Metrics).Select(_ => 100 * random.NextDouble()).ToArray()).ToArray();
        var title = BilingualText.Same("benchmark");
        var ids = Enumerable.Range(0, Metrics).Select(metric => $"m{metric}").ToList();
        var model = new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. ids.Select(id => new Metric(id, title, MetricUnit.Number, Direction.Benefit, Formula.Parse(id), new Normalisation.Goalposts(0, 100)))],
            new Dimension("total", 1, title, Aggregation.Arithmetic, [.. ids.Select(id => new MetricPart(id, 1))]));
        var table = new ShopTable(
            [.. values.Select((_, shop) => $"shop {shop}")],
            [.. ids.Select((id, metric) => new TableColumn(id, Unit.Number, values.Select(shop => shop[metric]).ToArray()))]);
        return (model.Sensitivity(table), values);
    }
}
