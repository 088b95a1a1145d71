namespace ScoreNotebooks;

/// <summary>
/// Shares a shop's total among what it is made of. Every aggregation is homogeneous of degree one, so a node's
/// score is the sum over its parts of score × partial derivative (Euler's theorem); carried down the tree, the
/// contributions of metrics, adjustments and limits add up to the total exactly, whatever the aggregations.
/// For arithmetic trees a contribution is weight × points. Where the parts of a minimum tie, they share equally.
/// </summary>
internal sealed class ScoreAccount
{
    /// <summary>The id of what the rule for few orders does to a total.</summary>
    internal const string StageId = "few_orders";

    private const int OnlyRow = 0;

    private readonly CompiledModel _compiled;
    private readonly double[] _registers;
    private readonly PartShares _shares;
    private readonly List<AdjustmentScore> _adjustments = [];

    /// <param name="compiled">The model.</param>
    /// <param name="registers">Every register of the shop's row, each an array of one value.</param>
    internal ScoreAccount(CompiledModel compiled, double[][] registers)
    {
        _compiled = compiled;
        _registers = [.. registers.Select(register => register[OnlyRow])];
        _shares = new PartShares(compiled, registers);
        if (compiled.IsStaged(_registers))
        {
            var total = _registers[compiled.Root.Score];
            _adjustments.Add(new AdjustmentScore(StageId, compiled.Model.FewOrders!.Title, total, total));
            return;
        }

        foreach (var node in compiled.Nodes.Reverse())
            if (!double.IsNaN(_registers[node.Score])) Account(node, _shares.FactorOf(node.Dimension.Id, OnlyRow));
    }

    internal IReadOnlyList<AdjustmentScore> Adjustments => _adjustments;

    internal IReadOnlyList<MetricScore> Metrics() =>
        [.. _compiled.Metrics.Select(metric => new MetricScore(
            metric.Metric, _registers[metric.Value], _registers[metric.Points], _shares.WeightOf(metric.Metric.Id, OnlyRow),
            _shares.ContributionOf(metric.Metric.Id, metric.Points, OnlyRow)))];

    internal IReadOnlyList<DimensionScore> Dimensions()
    {
        var nodes = _compiled.Nodes.ToDictionary(node => node.Dimension.Id);
        return [.. _compiled.Model.Dimensions.Skip(1).Select(dimension => nodes[dimension.Id]).Select(node => new DimensionScore(
            node.Dimension, _registers[node.Score], _shares.WeightOf(node.Dimension.Id, OnlyRow),
            _shares.ContributionOf(node.Dimension.Id, node.Score, OnlyRow), _registers[node.Coverage]))];
    }

    private void Account(NodeRegisters node, double factor)
    {
        var adjusted = _registers[node.Aggregated];
        foreach (var (adjustment, register) in node.Adjustments)
        {
            var points = _registers[register];
            adjusted += points;
            if (points != 0) _adjustments.Add(new AdjustmentScore(adjustment.Id, adjustment.Title, points, factor * points));
        }

        var limited = _registers[node.Score] - adjusted;
        if (limited == 0) return;
        var title = new BilingualText(
            $"{(limited > 0 ? "Floor" : "Cap")} of {node.Dimension.Title.English}", $"{node.Dimension.Title.Chinese}的{(limited > 0 ? "下限" : "上限")}");
        _adjustments.Add(new AdjustmentScore($"limit:{node.Dimension.Id}", title, limited, factor * limited));
    }
}
