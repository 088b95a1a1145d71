namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>
/// How long it takes to vary the assumptions of an index of 51 shops by 49 metrics on four levels, 1,000 replications:
/// rank intervals, and the share of variance of each choice. Beside it a plain loop on one thread in the same process
/// that normalises, weighs, averages and sorts for every replication. The target is 50 ms on two cores.
/// </summary>
internal static class AssumptionsBenchmark
{
    private const int Shops = 51;
    private const int Metrics = 49;
    private const int Replications = 1000;
    private const int Rounds = 40;

    internal static int Run()
    {
        var random = new Random(20260601);
        var values = Enumerable.Range(0, Metrics).Select(_ => Enumerable.Range(0, Shops).Select(_ => Math.Exp(random.NextDouble() * 2) + (5 * random.NextDouble())).ToArray()).ToArray();
        var table = new ShopTable(
            [.. Enumerable.Range(0, Shops).Select(shop => $"shop {shop}")],
            [.. values.Select((column, metric) => new TableColumn($"m{metric}", Unit.Number, column))]);
        Console.WriteLine($"{Shops} shops x {Metrics} metrics on four levels, {Replications:N0} replications, {Environment.ProcessorCount} cores");
        var index = PlainIndex.Of(Metrics);
        var minMax = index.Model(new Normalisation.MinMax(1, 100)).Sensitivity(table);
        var goalposts = index.Model(new Normalisation.Goalposts(0, 15)).Sensitivity(table);
        var usual = AssumptionChoices.Default.With(normalisations: [NormalisationKind.Rank, NormalisationKind.Percentile]);
        Measure("points, outliers, means, weights", minMax, usual, () => index.Rank(values, Replications));
        Measure("the same with goalposts moved", goalposts, usual, () => index.Rank(values, Replications));
        return 0;
    }

    private static void Measure(string name, SensitivityAnalysis whatIf, AssumptionChoices choices, Action plainLoop)
    {
        var (plain, ours, processor, allocated) = (double.MaxValue, double.MaxValue, double.MaxValue, 0.0);
        AssumptionSensitivity? answer = null;
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 5 == 0) plain = Math.Min(plain, BestOfRounds.Of(1, plainLoop).Seconds);
            var begun = Environment.CpuUsage.TotalTime;
            var (seconds, megabytes) = BestOfRounds.Of(1, () => answer = whatIf.VaryAssumptions(choices, Replications));
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - begun).TotalSeconds);
            (ours, allocated) = (Math.Min(ours, seconds), megabytes);
        }

        var rankings = Replications + answer!.Evaluations;
        Console.WriteLine($"  {name}: {string.Join(", ", answer.Choices.Select(choice => choice.Id))}");
        Console.WriteLine($"    plain loop   {plain * 1000:N1} ms for {Replications:N0} rankings (one thread)");
        Console.WriteLine($"    assumptions  {ours * 1000:N1} ms for {rankings:N0} rankings, {ours / plain * Replications / rankings:N3} of the plain loop per ranking; {processor * 1000:N1} ms of processor time on all cores; allocates {allocated:N1} MB");
    }
}
