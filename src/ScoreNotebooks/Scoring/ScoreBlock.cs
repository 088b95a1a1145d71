namespace ScoreNotebooks;

/// <summary>
/// Some consecutive shops of a scoreboard with all that their totals are made of, column by column: the same
/// numbers as <see cref="Scoreboard.At"/> gives for one shop, for those who go through a million.
/// </summary>
internal sealed class ScoreBlock
{
    private readonly double[][] _registers;
    private readonly PartShares _shares;
    private readonly int _start;
    private readonly NodeRegisters[] _dimensions;

    /// <param name="scores">The scoreboard.</param>
    /// <param name="start">The row of the first shop.</param>
    /// <param name="count">How many shops.</param>
    internal ScoreBlock(Scoreboard scores, int start, int count)
    {
        Scores = scores;
        _start = start;
        Count = count;
        _registers = scores.Compiled.Program.Evaluate(
            [.. scores.Columns.Select(column => column.Slice(start, count))],
            [.. Enumerable.Range(0, scores.Compiled.Program.Operations.Count)], scores.Sample);
        _shares = new PartShares(scores.Compiled, _registers);
        var nodes = scores.Compiled.Nodes.ToDictionary(node => node.Dimension.Id);
        _dimensions = [.. scores.Model.Dimensions.Skip(1).Select(dimension => nodes[dimension.Id])];
    }

    /// <summary>The scoreboard.</summary>
    internal Scoreboard Scores { get; }

    /// <summary>How many shops.</summary>
    internal int Count { get; }

    /// <summary>The dimensions below the root, parents first.</summary>
    internal IReadOnlyList<NodeRegisters> Dimensions => _dimensions;

    /// <summary>The metrics, in the model's order.</summary>
    internal IReadOnlyList<MetricRegisters> Metrics => Scores.Compiled.Metrics;

    internal string Shop(int row) => Scores.Shops[_start + row];

    internal double Total(int row) => Scores.Totals.Span[_start + row];

    internal int Rank(int row) => Scores.Ranks.Span[_start + row];

    internal double Coverage(int row) => Scores.Coverage.Span[_start + row];

    internal double ScoreOf(NodeRegisters dimension, int row) => _registers[dimension.Score][row];

    internal double ValueOf(MetricRegisters metric, int row) => _registers[metric.Value][row];

    internal double PointsOf(MetricRegisters metric, int row) => _registers[metric.Points][row];

    internal double WeightOf(MetricRegisters metric, int row) => _shares.WeightOf(metric.Metric.Id, row);

    /// <summary>A metric's contribution to the total; NaN where there is no total to contribute to.</summary>
    internal double ContributionOf(MetricRegisters metric, int row) =>
        double.IsNaN(Total(row)) ? double.NaN : _shares.ContributionOf(metric.Metric.Id, metric.Points, row);
}
