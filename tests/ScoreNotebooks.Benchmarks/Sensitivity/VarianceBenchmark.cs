namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>
/// How long first-order and total indices with their intervals take for a model of eleven metrics at N = 2¹⁴ (212,992
/// evaluations); beside a straightforward single-threaded estimate with 100 bootstrap resamples in the same process. The
/// target is 60 ms on two cores.
/// </summary>
internal static class VarianceBenchmark
{
    private const int Metrics = 11;
    private const int Samples = 1 << 14;
    private const int Resamples = 100;
    private const int Rounds = 15;

    internal static int Run()
    {
        // Both have a closed form; what is measured first is the sampling that other models need.
        Console.WriteLine($"Sobol' indices, N = {Samples:N0} x {Metrics} inputs, {Environment.ProcessorCount} cores, best of {Rounds}");
        foreach (var aggregation in new[] { Aggregation.Arithmetic, Aggregation.Geometric })
        {
            var analysis = Model(aggregation).Sensitivity(Table());
            var problem = Problem(analysis);
            PlainEstimate? plain = null;
            IReadOnlyList<VarianceEstimate>? ours = null;
            var reference = BestOfRounds.Of(9, () => plain = PlainEstimate.Of(problem, Samples, Resamples)).Seconds;
            var (sampled, allocated) = BestOfRounds.Of(Rounds, () => ours = VarianceSampling.Run(problem, new VarianceSettings(Samples, 1)));
            var exact = BestOfRounds.Of(Rounds, () => GC.KeepAlive(analysis.Variance("shop 0"))).Seconds;
            Console.WriteLine($"  {aggregation}");
            Console.WriteLine($"    plain loop, one thread, {Resamples} resamples   {reference * 1000:N1} ms");
            Console.WriteLine($"    sampled, intervals from 16 replicates   {sampled * 1000:N1} ms, {sampled / reference:N3} of the plain loop; allocates {allocated:N0} MB");
            Console.WriteLine($"    closed form                             {exact * 1000:N2} ms");
            Agree(plain!, ours![0]);
        }

        return 0;
    }

    private static VarianceProblem Problem(SensitivityAnalysis analysis)
    {
        var score = new OpenScore(analysis.Scores, 0, ScoreUncertainty.Metrics);
        return VarianceProblem.Over(score.Inputs, 1, score.Total());
    }

    private static void Agree(PlainEstimate plain, VarianceEstimate ours)
    {
        for (var input = 0; input < Metrics; input++)
            if (Math.Abs(plain.First[input] - ours.FirstOf(input).Value) > 0.02 || Math.Abs(plain.Total[input] - ours.TotalOf(input).Value) > 0.02)
                throw new InvalidOperationException($"Input {input} has other indices in the plain loop.");
        Console.WriteLine("    both agree to 0.02");
    }

    private static ShopTable Table() => new(
        ["shop 0", "shop 1"],
        [.. Enumerable.Range(0, Metrics).Select(metric => new TableColumn($"m{metric}", Unit.Number, new double[] { 1, 100 }))]);

    private static ScoreModel Model(Aggregation aggregation)
    {
        var title = BilingualText.Same("benchmark");
        var ids = Enumerable.Range(0, Metrics).Select(metric => $"m{metric}").ToList();
        return new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. ids.Select(id => new Metric(id, title, MetricUnit.Number, Direction.Benefit, Formula.Parse(id), new Normalisation.Goalposts(0, 100)))],
            new Dimension("total", 1, title, aggregation, [.. ids.Select((id, i) => new MetricPart(id, 1 + i % 3))]));
    }
}
