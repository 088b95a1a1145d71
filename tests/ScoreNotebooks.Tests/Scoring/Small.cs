namespace ScoreNotebooks.Tests.Scoring;

/// <summary>Small models and tables for tests, written so that totals can be worked by hand.</summary>
internal static class Small
{
    internal static readonly BilingualText Title = BilingualText.Same("t");

    internal static Metric Metric(string id, Normalisation? normalisation = null, Direction direction = Direction.Benefit) =>
        new(id, BilingualText.Same(id), MetricUnit.Number, direction, Formula.Parse(id), normalisation ?? new Normalisation.Identity());

    internal static Dimension Node(string id, Aggregation aggregation, params ScorePart[] parts) =>
        new(id, 1, BilingualText.Same(id), aggregation, parts);

    internal static ScoreModel Model(Dimension root, IReadOnlyList<Metric> metrics, MissingPolicy policy = MissingPolicy.Renormalise, double leastCoverage = 0) =>
        new("small", "1", Title, new ScoreScale(0, 100), new MissingValues(policy, leastCoverage), metrics, root);

    /// <summary>A flat model over identity metrics a, b, c… with the given weights.</summary>
    internal static ScoreModel Flat(Aggregation aggregation, double[] weights, MissingPolicy policy = MissingPolicy.Renormalise, double leastCoverage = 0)
    {
        var ids = weights.Select((_, i) => ((char)('a' + i)).ToString()).ToArray();
        return Model(
            Node("total", aggregation, [.. ids.Zip(weights, (id, weight) => new MetricPart(id, weight))]),
            [.. ids.Select(id => Metric(id))], policy, leastCoverage);
    }

    /// <summary>A table with columns a, b, c… and shops s0, s1…; one array per shop.</summary>
    internal static ShopTable Table(params double[][] shops) => new(
        [.. shops.Select((_, row) => $"s{row}")],
        [.. Enumerable.Range(0, shops[0].Length).Select(column => new TableColumn(
            ((char)('a' + column)).ToString(), Unit.Number, shops.Select(shop => shop[column]).ToArray()))]);
}
