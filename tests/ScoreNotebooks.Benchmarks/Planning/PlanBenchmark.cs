using System.Globalization;

namespace ScoreNotebooks.Benchmarks.Planning;

/// <summary>
/// How long the cheapest plan to a target and the best plan within a budget take among 60 measures on eleven metrics, for
/// models that differ in how points come about and how they are joined. The target is a second; where the limit of partial
/// choices ends the search first, the proven gap is told.
/// </summary>
internal static class PlanBenchmark
{
    private const int Metrics = 11;
    private const int Count = 60;
    private const int Seeds = 5;
    private const int Rounds = 3;

    // With these a search ends within a second on a quiet core.
    private const int MostNodes = 20_000;

    internal static int Run()
    {
        Console.WriteLine($"Plans among {Count} measures on {Metrics} metrics, {Seeds} random cases each; processor time of the slowest, best of {Rounds}; at most {MostNodes:N0} partial choices in each of the two searches of a plan");
        foreach (var aggregation in new[] { Aggregation.Arithmetic, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum })
            foreach (var isTiered in new[] { false, true })
                Tell($"{aggregation}, {(isTiered ? "tiers" : "goalposts")}", Model(aggregation, isTiered));
        return 0;
    }

    private static void Tell(string name, ScoreModel model)
    {
        var (toTarget, withinBudget) = (new Slowest(), new Slowest());
        for (var seed = 0; seed < Seeds; seed++)
        {
            var measures = Measures(new Random(seed));
            var scores = model.Score(Table(new Random(100 + seed)));
            var highest = scores.Plan("shop", measures, budget: 1e9, mostNodes: MostNodes);
            var target = (highest.Now + highest.Score) / 2;
            toTarget.Add(() => scores.Plan("shop", measures, target, mostNodes: MostNodes), plan => plan.Cost / plan.LeastCost!.Value - 1);
            withinBudget.Add(() => scores.Plan("shop", measures, budget: highest.Cost / 3, mostNodes: MostNodes), plan => plan.MostPoints!.Value - plan.Score);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-22} target {toTarget.Seconds * 1000,7:N0} ms, {toTarget.Proven} of {Seeds} proven, gap at most {toTarget.Gap,6:P1}   budget {withinBudget.Seconds * 1000,7:N0} ms, {withinBudget.Proven} proven, gap at most {withinBudget.Gap:N2} points"));
    }

    private sealed class Slowest
    {
        internal double Seconds { get; private set; }

        internal int Proven { get; private set; }

        internal double Gap { get; private set; }

        internal void Add(Func<ImprovementPlan> make, Func<ImprovementPlan, double> gapOf)
        {
            ImprovementPlan? plan = null;
            Seconds = Math.Max(Seconds, BestOfRounds.Of(Rounds, () => plan = make()).ProcessorSeconds);
            Proven += plan!.IsProven ? 1 : 0;
            Gap = Math.Max(Gap, plan.IsProven ? 0 : gapOf(plan));
        }
    }

    private static List<EstimatedMeasure> Measures(Random random)
    {
        var measures = new List<EstimatedMeasure>();
        for (var item = 0; item < Count; item++)
        {
            var effects = new List<Effect>();
            foreach (var metric in Enumerable.Range(0, Metrics).OrderBy(_ => random.Next()).Take(random.Next(4) == 0 ? 2 : 1))
            {
                var size = random.NextDouble();
                effects.Add(random.Next(2) == 0
                    ? Effect.Shift($"m{metric}", worst: 0.1 * size, expected: 0.15 * size, best: 0.2 * size)
                    : Effect.Cut($"m{metric}", worst: 0.3 * size, expected: 0.4 * size, best: 0.5 * size));
            }

            measures.Add(new Measure($"measure-{item}", BilingualText.Same($"measure {item}")).With(
                Math.Round(100 + 900 * random.NextDouble()), effects,
                requires: item > 0 && random.Next(8) == 0 ? [$"measure-{random.Next(item)}"] : [],
                excludes: item > 30 && random.Next(10) == 0 ? [$"measure-{item % 7}"] : []));
        }

        return Possible(measures);
    }

    // A measure that requires what it excludes could never be chosen.
    private static List<EstimatedMeasure> Possible(List<EstimatedMeasure> measures) =>
        [.. measures.Select(measure => measure.Requires.Count > 0 ? measure.Measure.With(measure.Cost, measure.Effects, requires: measure.Requires) : measure)];

    private static ShopTable Table(Random random) => new(
        ["shop"], [.. Enumerable.Range(0, Metrics).Select(metric => new TableColumn($"m{metric}", Unit.Share, new[] { 0.2 + 0.4 * random.NextDouble() }))]);

    private static ScoreModel Model(Aggregation aggregation, bool isTiered)
    {
        var title = BilingualText.Same("benchmark");
        Normalisation points = isTiered
            ? new Normalisation.Step([.. Enumerable.Range(0, 10).Select(tier => new Knot(tier / 10.0, 10 + 10 * tier))], 0)
            : new Normalisation.Goalposts(0.1, 0.95);
        var ids = Enumerable.Range(0, Metrics).Select(metric => $"m{metric}").ToList();
        var dimensions = ids.Chunk(4).Select((some, i) => (ScorePart)new Dimension(
            $"d{i}", 1 + i, title, Aggregation.Arithmetic, [.. some.Select((id, place) => new MetricPart(id, 1 + place))]));
        return new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. ids.Select(id => new Metric(id, title, MetricUnit.Share, Direction.Benefit, Formula.Parse(id), points))],
            new Dimension("total", 1, title, aggregation, [.. dimensions]));
    }
}
