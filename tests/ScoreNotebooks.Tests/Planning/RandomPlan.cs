using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Planning;

/// <summary>
/// A random model, a shop and measures, and every set of the measures scored without the search: each set is a row of one
/// large table whose columns hold the values that the set makes of the shop's.
/// </summary>
internal sealed class RandomPlan
{
    private readonly Random _random;
    private readonly double[] _values;

    internal RandomPlan(int seed, int most)
    {
        _random = new Random(seed);
        var traits = ModelTraits.SelfContained | (seed % 3 == 0 ? ModelTraits.Any : ModelTraits.TreeOnly) | (seed % 2 == 0 ? ModelTraits.WithinScale : ModelTraits.Any);
        var model = new RandomModel(_random, traits).Build();
        Model = model with
        {
            // Values that a test can set: plain columns, in units that have no ends but those of the formulas below.
            Metrics = [.. model.Metrics.Select((metric, i) => metric with { Value = Formula.Parse($"m{i}"), Unit = metric.Unit is MetricUnit.Points ? MetricUnit.Number : metric.Unit, MinimumSample = null })],
            Adjustments = [],
        };
        _values = [.. Model.Metrics.Select(ValueOf)];
        Shop = TableOf([_values]);
        var count = _random.Next(1, most + 1);
        for (var item = 0; item < count; item++) Measures.Add(MeasureOf(item, count));
    }

    internal ScoreModel Model { get; }

    internal ShopTable Shop { get; }

    internal List<EstimatedMeasure> Measures { get; } = [];

    /// <summary>Every consistent set of measures with its cost and its score.</summary>
    internal List<(int Set, double Cost, double Score)> Everything(Robustness robustness)
    {
        var sets = Enumerable.Range(0, 1 << Measures.Count).Where(IsConsistent).ToList();
        var totals = Model.Score(TableOf([.. sets.Select(set => ValuesOf(set, robustness))])).Totals.ToArray();
        return [.. sets.Select((set, row) => (set, Chosen(set).Sum(measure => measure.CostAt(robustness)), totals[row]))];
    }

    private IEnumerable<EstimatedMeasure> Chosen(int set) => Measures.Where((_, item) => (set >> item & 1) != 0);

    private bool IsConsistent(int set)
    {
        var chosen = Chosen(set).ToList();
        var ids = chosen.Select(measure => measure.Id).ToHashSet();
        return chosen.All(measure => measure.Requires.All(ids.Contains) && !measure.Excludes.Any(ids.Contains));
    }

    private double[] ValuesOf(int set, Robustness robustness) => [.. Model.Metrics.Select((metric, i) =>
    {
        var effects = Chosen(set).SelectMany(measure => measure.Effects).Where(effect => effect.Metric == metric.Id).ToList();
        var (low, high) = EndsOf(metric, _values[i]);
        var (lowEnd, highEnd) = EndsOf(metric, double.NaN);
        var ideal = metric.Direction == Direction.Cost ? lowEnd : highEnd;
        var amiss = _values[i] - ideal;
        var left = 1.0;
        foreach (var cut in effects.Where(effect => effect.Kind == EffectKind.Cut)) left *= 1 - cut.At(robustness);
        var cutBy = effects.Any(effect => effect.Kind == EffectKind.Cut) ? amiss * (1 - left) : 0;
        var value = _values[i] - cutBy + effects.Where(effect => effect.Kind == EffectKind.Shift).Sum(effect => effect.At(robustness));
        return effects.Count == 0 ? _values[i] : Math.Min(high, Math.Max(low, Math.Round(value, 10)));
    })];

    private static (double Low, double High) EndsOf(Metric metric, double value)
    {
        var (low, high) = metric.Unit switch
        {
            MetricUnit.Share => (0, 1),
            MetricUnit.Stars => (1, 5),
            MetricUnit.Hours or MetricUnit.Count => (0, double.PositiveInfinity),
            _ => (double.NegativeInfinity, double.PositiveInfinity),
        };
        if (double.IsNaN(value)) return (low, high);
        // What has a logarithm stays above where logarithms begin.
        low = Math.Min(low, value);
        if (metric.Treatment is Treatment.Logarithm logarithm) low = Math.Max(low, Math.BitIncrement(-logarithm.Offset));
        return (low, Math.Max(high, value));
    }

    // Half of the numbers are round, so that tiers are met exactly and plans tie.
    private double ValueOf(Metric metric)
    {
        var (low, high) = metric.Unit switch
        {
            MetricUnit.Share => (0.0, 1.0),
            MetricUnit.Stars => (1, 5),
            _ => (0, 10),
        };
        var value = low + (high - low) * _random.NextDouble();
        return _random.Next(2) == 0 ? Math.Round(value, 1) : value;
    }

    private ShopTable TableOf(IReadOnlyList<double[]> rows) => new(
        [.. Enumerable.Range(0, rows.Count).Select(row => $"shop {row}")],
        [.. Model.Metrics.Select((metric, i) => new TableColumn(
            $"m{i}", metric.Unit switch { MetricUnit.Share => Unit.Share, MetricUnit.Hours => Unit.Hours, _ => Unit.Number }, rows.Select(row => row[i]).ToArray()))]);

    private EstimatedMeasure MeasureOf(int item, int count)
    {
        var cost = _random.Next(4) switch
        {
            0 => _random.Next(4),
            1 => _random.Next(1, 10),
            _ => Math.Round(10 * _random.NextDouble(), 2),
        };
        var effects = Enumerable.Range(0, _random.Next(5) == 0 ? 2 : 1).Select(_ => EffectOn(Model.Metrics[_random.Next(Model.Metrics.Count)])).ToList();
        // Requirements and exclusions point backwards, so they make no circle; what could never be chosen requires nothing.
        var excludes = item > 0 && _random.Next(6) == 0 ? $"measure-{_random.Next(item)}" : null;
        var requires = item > 0 && _random.Next(5) == 0 ? $"measure-{_random.Next(item)}" : null;
        var needs = Needs(requires);
        if (needs.Contains(excludes!) || needs.Any(id => Measures.First(known => known.Id == id).Excludes.Any(needs.Contains))) requires = null;
        var measure = new Measure($"measure-{item}", new BilingualText($"measure {item}", $"措施{item}"));
        return measure.With(
            cost, effects, costAtMost: cost + _random.Next(3), requires: requires is null ? [] : [requires], excludes: excludes is null ? [] : [excludes]);
    }

    private HashSet<string> Needs(string? id)
    {
        var needs = new HashSet<string>();
        for (var next = id; next is not null; next = Measures.First(known => known.Id == next).Requires.FirstOrDefault()) needs.Add(next);
        return needs;
    }

    private Effect EffectOn(Metric metric)
    {
        var size = metric.Unit is MetricUnit.Share ? 0.3 : metric.Unit is MetricUnit.Stars ? 1.5 : 3;
        var (low, high) = EndsOf(metric, double.NaN);
        var canCut = double.IsFinite(metric.Direction == Direction.Cost ? low : high);
        if (canCut && _random.Next(2) == 0)
        {
            var share = Math.Round(_random.NextDouble() * 0.7, 2);
            return Effect.Cut(metric.Id, worst: share - 0.2, expected: share, best: share + 0.1);
        }

        var sign = metric.Direction == Direction.Cost ? -1 : 1;
        var expected = _random.Next(2) == 0 ? Math.Round(size * _random.NextDouble(), 1) : size * _random.NextDouble();
        return Effect.Shift(metric.Id, worst: sign * (expected - 0.3 * size), expected: sign * expected, best: sign * (expected + 0.2 * size));
    }
}
