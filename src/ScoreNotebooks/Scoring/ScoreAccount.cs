namespace ScoreNotebooks;

/// <summary>
/// Shares a shop's total among what it is made of. Every aggregation is homogeneous of degree one, so a node's
/// score is the sum over its parts of score × partial derivative (Euler's theorem); carried down the tree, the
/// contributions of metrics, adjustments and limits add up to the total exactly, whatever the aggregations.
/// For arithmetic trees a contribution is weight × points. Where the parts of a minimum tie, they share equally.
/// </summary>
internal sealed class ScoreAccount
{
    private readonly CompiledModel _compiled;
    private readonly double[] _registers;
    private readonly BackwardPass _backward;
    private readonly Dictionary<string, (double Weight, double Factor)> _shares = new(StringComparer.Ordinal);
    private readonly List<AdjustmentScore> _adjustments = [];

    /// <param name="compiled">The model.</param>
    /// <param name="registers">Every register of the shop's row, each an array of one value.</param>
    internal ScoreAccount(CompiledModel compiled, double[][] registers)
    {
        _compiled = compiled;
        _registers = [.. registers.Select(register => register[0])];
        _backward = new BackwardPass(compiled.Program, registers);
        _shares[compiled.Model.Root.Id] = (1, 1);
        // Parents come after their parts in the list, so from the end every node finds its own share in place.
        foreach (var node in compiled.Nodes.Reverse()) Share(node);
    }

    internal IReadOnlyList<AdjustmentScore> Adjustments => _adjustments;

    internal IReadOnlyList<MetricScore> Metrics() =>
        [.. _compiled.Metrics.Select(metric => new MetricScore(
            metric.Metric, _registers[metric.Value], _registers[metric.Points], WeightOf(metric.Metric.Id),
            ContributionOf(metric.Metric.Id, metric.Points)))];

    internal IReadOnlyList<DimensionScore> Dimensions()
    {
        var nodes = _compiled.Nodes.ToDictionary(node => node.Dimension.Id);
        return [.. _compiled.Model.Dimensions.Skip(1).Select(dimension => nodes[dimension.Id]).Select(node => new DimensionScore(
            node.Dimension, _registers[node.Score], WeightOf(node.Dimension.Id),
            ContributionOf(node.Dimension.Id, node.Score), _registers[node.Coverage]))];
    }

    private double WeightOf(string id) => _shares.TryGetValue(id, out var share) ? share.Weight : 0;

    private double ContributionOf(string id, int register) =>
        double.IsNaN(_registers[register]) || !_shares.TryGetValue(id, out var share) ? 0 : share.Factor * _registers[register];

    private void Share(NodeRegisters node)
    {
        if (!_shares.TryGetValue(node.Dimension.Id, out var own)) return;
        var hasScore = !double.IsNaN(_registers[node.Score]);
        if (hasScore) Account(node, own.Factor);
        var slopes = _backward.Differentiate(node.Aggregated, [.. node.Parts.Select(part => part.Score)]);
        var present = node.Parts.Where(part => !double.IsNaN(_registers[part.Score])).Sum(part => part.Part.Weight);
        var whole = _compiled.Model.Missing.Policy == MissingPolicy.Renormalise ? present : node.Parts.Sum(part => part.Part.Weight);
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var (part, register) = node.Parts[i];
            var isAbsent = double.IsNaN(_registers[register]) && _compiled.Model.Missing.Policy == MissingPolicy.Renormalise;
            _shares[part.Id] = (isAbsent || whole == 0 ? 0 : own.Weight * part.Weight / whole, hasScore ? own.Factor * slopes[i][0] : 0);
        }
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
