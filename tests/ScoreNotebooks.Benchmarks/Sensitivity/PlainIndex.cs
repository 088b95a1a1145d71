namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>An index of four levels (metrics, pillars of seven, two halves, the index) and its ranks under other assumptions, as one would write it down.</summary>
internal sealed class PlainIndex(int metrics)
{
    private const int PillarSize = 7;

    private readonly int _pillars = metrics / PillarSize;

    internal static PlainIndex Of(int metrics) => new(metrics);

    internal ScoreModel Model(Normalisation normalisation)
    {
        var title = BilingualText.Same("benchmark");
        var pillars = Enumerable.Range(0, _pillars).Select(pillar => new Dimension(
            $"p{pillar}", 1, title, Aggregation.Arithmetic,
            [.. Enumerable.Range(pillar * PillarSize, PillarSize).Select(metric => new MetricPart($"m{metric}", 1 + (metric % 3)))])).ToList();
        return new ScoreModel(
            "benchmark", "1", title, new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
            [.. Enumerable.Range(0, metrics).Select(metric => new Metric($"m{metric}", title, MetricUnit.Number, Direction.Benefit, Formula.Parse($"m{metric}"), normalisation))],
            new Dimension("total", 1, title, Aggregation.Arithmetic,
            [
                new Dimension("h0", 1, title, Aggregation.Arithmetic, [.. pillars.Take(_pillars / 2)]),
                new Dimension("h1", 1, title, Aggregation.Arithmetic, [.. pillars.Skip(_pillars / 2)]),
            ]));
    }

    /// <summary>The ranks of every shop in each replication: points by one of three rules, one of two means, weights ± 25 %.</summary>
    internal int[][] Rank(double[][] values, int replications)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, replications).Select(_ =>
        {
            var (rule, isGeometric) = (random.Next(3), random.Next(2) == 1);
            var points = values.Select(column => Points(column, rule)).ToArray();
            var weights = Enumerable.Range(0, metrics + _pillars + 2).Select(part => (part < metrics ? 1 + (part % 3) : 1) * (0.75 + (0.5 * random.NextDouble()))).ToArray();
            var totals = Enumerable.Range(0, values[0].Length).Select(shop => Total([.. points.Select(column => column[shop])], weights, isGeometric)).ToArray();
            return Ranks(totals);
        })];
    }

    private double Total(double[] points, double[] weights, bool isGeometric)
    {
        var pillars = Enumerable.Range(0, _pillars).Select(pillar => Mean(points, weights, pillar * PillarSize, PillarSize, 0, isGeometric)).ToArray();
        double[] halves = [Mean(pillars, weights, 0, _pillars / 2, metrics, isGeometric), Mean(pillars, weights, _pillars / 2, _pillars - (_pillars / 2), metrics, isGeometric)];
        return Mean(halves, weights, 0, 2, metrics + _pillars, isGeometric);
    }

    private static double Mean(double[] scores, double[] weights, int first, int count, int offset, bool isGeometric)
    {
        var (sum, whole) = (0.0, 0.0);
        for (var part = first; part < first + count; part++)
        {
            sum += weights[offset + part] * (isGeometric ? Math.Log(scores[part]) : scores[part]);
            whole += weights[offset + part];
        }

        return isGeometric ? Math.Exp(sum / whole) : sum / whole;
    }

    private static double[] Points(double[] values, int rule)
    {
        if (rule == 0)
        {
            var (least, greatest) = (values.Min(), values.Max());
            return [.. values.Select(value => 1 + (99 * (value - least) / (greatest - least)))];
        }

        var ranks = Ranks([.. values.Select(value => -value)]);
        return rule == 1 ? [.. ranks.Select(rank => (double)(values.Length + 1 - rank))] : [.. ranks.Select(rank => 1 + (99.0 * (values.Length - rank) / (values.Length - 1)))];
    }

    private static int[] Ranks(double[] totals)
    {
        var keys = totals.Select(total => -total).ToArray();
        var shops = Enumerable.Range(0, totals.Length).ToArray();
        Array.Sort(keys, shops);
        var ranks = new int[totals.Length];
        for (var place = 0; place < totals.Length; place++) ranks[shops[place]] = place + 1;
        return ranks;
    }
}
