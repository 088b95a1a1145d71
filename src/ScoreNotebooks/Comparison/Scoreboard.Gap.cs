namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    private const int MostPlayersEnumerated = 16;
    private const int MostSampledOrders = 4_000;
    private const int MostSampledCells = 30_000_000;

    /// <summary>Why two shops differ: the gap between their totals shared among the metrics.</summary>
    /// <param name="from">The shop the gap starts from.</param>
    /// <param name="to">The shop it leads to; the gap is its total less that of <paramref name="from"/>.</param>
    /// <returns>Shares that sum to the gap; exact for up to 16 metrics that differ and for additive models, else sampled with seeded orders.</returns>
    /// <exception cref="WorkbookException">A shop is unknown or has no total.</exception>
    public GapExplanation ExplainGap([Choices("Shops")] string from, [Choices("Shops")] string to)
    {
        var (fromRow, toRow) = (Table.IndexOfShop(from), Table.IndexOfShop(to));
        var (start, end) = (WithTotal(fromRow), WithTotal(toRow));
        if (IsAdditiveBetween(start, end))
            return Explanation(start, end, GapMethod.Additive, AdditiveShares(start, end), null);

        var game = new GapGame(Compiled, RegistersOf(fromRow), RegistersOf(toRow));
        var inputs = Compiled.PointRegisters().Length;
        if (game.Players.Count <= MostPlayersEnumerated)
            return Explanation(start, end, GapMethod.Exact, Placed(inputs, game, ShapleyValue.Exact(game.AllCoalitions())), null);

        var marginals = game.MarginalsInOrders(OrdersFor(inputs, game.Players.Count), new Random(Seed));
        // An order and its reverse are one draw: their average varies less than two independent orders.
        var draws = marginals.Chunk(2).Select(pair => pair[0].Zip(pair[1], (a, b) => (a + b) / 2).ToArray()).ToArray();
        var means = game.Players.Select((_, player) => draws.Average(draw => draw[player])).ToArray();
        var errors = means.Select((mean, player) => Math.Sqrt(
            draws.Sum(draw => (draw[player] - mean) * (draw[player] - mean)) / (draws.Length - 1) / draws.Length)).ToArray();
        return Explanation(start, end, GapMethod.Sampled, Placed(inputs, game, means), Placed(inputs, game, errors));
    }

    // An even number, since orders come in pairs; fewer for very wide models, so that memory stays bounded.
    private static int OrdersFor(int inputs, int players) =>
        Math.Clamp(MostSampledCells / (inputs * (players + 1)), 20, MostSampledOrders) / 2 * 2;

    private ShopScore WithTotal(int row)
    {
        var score = At(row);
        if (!double.IsNaN(score.Total)) return score;
        var missing = string.Join(", ", score.Missing.Select(metric => metric.Title.English));
        var missingInChinese = string.Join("、", score.Missing.Select(metric => metric.Title.Chinese));
        throw new WorkbookException(
            $"\"{score.Shop}\" has no total, so a gap to it cannot be explained; it lacks {missing}. Supply these values, or choose another missing-value policy.",
            $"“{score.Shop}”没有总分，无法解释与它的差距；缺少：{missingInChinese}。请补充数据，或改用其他缺失值处理方式。");
    }

    private bool IsAdditiveBetween(ShopScore from, ShopScore to) =>
        !Model.HasLimits
        && Model.Dimensions.All(dimension => dimension.Aggregation == Aggregation.Arithmetic)
        && from.Metrics.Zip(to.Metrics).All(pair => pair.First.IsMissing == pair.Second.IsMissing);

    private double[] AdditiveShares(ShopScore from, ShopScore to)
    {
        var adjustments = Compiled.Nodes.SelectMany(node => node.Adjustments.Select(adjustment => adjustment.Adjustment.Id));
        return
        [
            .. to.Metrics.Zip(from.Metrics, (end, start) => end.Contribution - start.Contribution),
            .. adjustments.Select(id => ContributionOf(to, id) - ContributionOf(from, id)),
        ];

        static double ContributionOf(ShopScore score, string id) =>
            score.Adjustments.FirstOrDefault(adjustment => adjustment.Id == id)?.Contribution ?? 0;
    }

    private static double[] Placed(int inputs, GapGame game, double[] values)
    {
        var placed = new double[inputs];
        for (var player = 0; player < values.Length; player++) placed[game.Players[player]] = values[player];
        return placed;
    }

    private GapExplanation Explanation(ShopScore from, ShopScore to, GapMethod method, double[] shares, double[]? errors)
    {
        var dimensionOf = Compiled.Nodes.SelectMany(node => node.Dimension.Parts.Select(part => (part.Id, Dimension: node.Dimension.Id)))
            .ToDictionary(part => part.Id, part => part.Dimension);
        var explained = Model.Metrics.Select((metric, i) =>
            new GapShare(metric.Id, metric.Title, dimensionOf[metric.Id], shares[i], errors?[i] ?? 0) { From = from.Metrics[i], To = to.Metrics[i] }).ToList();
        explained.AddRange(Compiled.Rules.Select((rule, i) => new GapShare(
            rule.Id, rule.Title, rule.AppliesTo, shares[Model.Metrics.Count + i], errors?[Model.Metrics.Count + i] ?? 0)));
        return new GapExplanation(from, to, explained, method, Model) { Assumptions = Assumptions };
    }
}
