using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace ScoreNotebooks;

/// <summary>
/// The importance of a dimension's parts over a table's shops, for any weights: shares of the squared correlations of
/// their points with the dimension's score, before its adjustments and limits.
/// </summary>
internal sealed class TableImportance
{
    private readonly ScoreProgram _program;
    private readonly int _score;
    private readonly ReadOnlyMemory<double>[] _points;
    private readonly double[][] _parts;
    private readonly bool _isSum;

    /// <exception cref="WorkbookException">Fewer than three shops have all parts, or a part is the same for all of them.</exception>
    internal TableImportance(Scoreboard scores, BalanceRequest request)
    {
        var compiled = ModelCompiler.Compile(scores.Model, new HashSet<string>(StringComparer.Ordinal) { request.Dimension.Id });
        var node = compiled.Nodes.First(one => one.Dimension.Id == request.Dimension.Id);
        var columns = request.Parts.Select(part => ImportanceAnalysis.ScoresOf(scores, part)).ToList();
        int[] shops = [.. Enumerable.Range(0, scores.Shops.Count).Where(shop => columns.All(column => !double.IsNaN(column.Span[shop])))];
        _parts = [.. columns.Select(column => Of(shops, column.Span))];
        RequireDifferences(request, shops.Length);
        var registers = compiled.PointRegisters();
        _points = [.. scores.Compiled.Program.Evaluate(scores.Columns, scores.Compiled.PointRegisters(), scores.Sample).Select(points => (ReadOnlyMemory<double>)Of(shops, points))];
        var weights = request.Parts.Select(part => compiled.Weights.First(weight => weight.Part.Id == part.Id).Register);
        _program = compiled.Program.StartingAt([.. registers, .. weights]);
        _score = node.Aggregated;
        _isSum = request.Dimension.Aggregation == Aggregation.Arithmetic;
    }

    /// <summary>The share of importance of each part; NaN where the score is the same for all shops.</summary>
    internal double[] Shares(double[] weights)
    {
        var columns = _points.Concat(weights.Select(weight => (ReadOnlyMemory<double>)Enumerable.Repeat(Math.Max(weight, 1e-300), _parts[0].Length).ToArray()));
        var score = _program.Evaluate([.. columns], [_score])[0];
        var squares = _parts.Select(part => Math.Max(0, Correlation.Pearson(part, score))).Select(correlation => correlation * correlation).ToList();
        return [.. squares.Select(square => square / squares.Sum())];
    }

    /// <summary>
    /// For a weighted sum the weights in closed form, √wanted = C · (weight × deviation) with C the correlations of the parts
    /// (Paruolo, Saisana &amp; Saltelli 2013); those that would be below zero at zero. Null for other scores and where C is singular.
    /// </summary>
    internal double[]? InClosedForm(double[] wanted)
    {
        if (!_isSum) return null;
        var correlations = Matrix<double>.Build.Dense(_parts.Length, _parts.Length, (row, column) => row == column ? 1 : Correlation.Pearson(_parts[row], _parts[column]));
        if (!(Math.Abs(correlations.Determinant()) > 1e-12)) return null;
        var scaled = correlations.Solve(Vector<double>.Build.Dense([.. wanted.Select(Math.Sqrt)]));
        double[] weights = [.. scaled.Zip(_parts, (value, part) => Math.Max(0, value / part.StandardDeviation()))];
        return weights.Sum() > 0 ? weights : null;
    }

    private static double[] Of(int[] shops, ReadOnlySpan<double> values)
    {
        var chosen = new double[shops.Length];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = values[shops[i]];
        return chosen;
    }

    private void RequireDifferences(BalanceRequest request, int shops)
    {
        if (shops < 3)
            throw new WorkbookException(
                FormattableString.Invariant($"Only {shops} shops have all parts of \"{request.Dimension.Id}\"; a correlation needs at least three. Read more shops, or measure importance by ImportanceMeasure.FirstOrder."),
                FormattableString.Invariant($"只有 {shops} 家店的“{request.Dimension.Title.Chinese}”各项齐全，计算相关系数至少需要三家。请读入更多店铺，或改用 ImportanceMeasure.FirstOrder。"));
        for (var part = 0; part < _parts.Length; part++)
            if (_parts[part].Min() == _parts[part].Max()) throw BalanceErrors.AllAlike(request.Parts[part].Id);
    }
}
