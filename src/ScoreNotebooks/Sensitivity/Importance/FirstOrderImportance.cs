namespace ScoreNotebooks;

/// <summary>
/// The importance of a dimension's parts with metrics independent of one another, for any weights: shares of the
/// first-order indices. In a weighted sum a part has (weight × deviation)², in a weighted geometric mean the relative
/// variance of its factor.
/// </summary>
internal sealed class FirstOrderImportance
{
    private const int Rows = 4096;

    private readonly bool _isSum;
    private readonly Func<Func<double, double>, Moments>[] _parts;

    /// <exception cref="WorkbookException">The dimension is no arithmetic or geometric mean, or a part does not vary.</exception>
    internal FirstOrderImportance(Scoreboard scores, OpenScore score, BalanceRequest request)
    {
        if (request.Dimension.Aggregation is not (Aggregation.Arithmetic or Aggregation.Geometric)) throw BalanceErrors.NoFirstOrder(request.Dimension);
        _isSum = request.Dimension.Aggregation == Aggregation.Arithmetic;
        _parts = [.. request.Parts.Select(part => MomentsOf(scores, score, part))];
        for (var part = 0; part < _parts.Length; part++)
            if (!(_parts[part](points => points).Variance > 0)) throw BalanceErrors.AllAlike(request.Parts[part].Id);
    }

    internal double[] Shares(double[] weights)
    {
        var parts = _parts.Zip(weights, (moments, weight) => _isSum ? Squared(weight) * moments(points => points).Variance : Relative(moments(points => Math.Pow(points, weight)))).ToList();
        return [.. parts.Select(part => part / parts.Sum())];
    }

    /// <summary>For a weighted sum the weights in closed form: √wanted ÷ deviation.</summary>
    internal double[]? InClosedForm(double[] wanted) =>
        _isSum ? [.. wanted.Zip(_parts, (share, moments) => Math.Sqrt(share / moments(points => points).Variance))] : null;

    private static double Squared(double weight) => weight * weight;

    private static double Relative(Moments factor) => factor.Variance / factor.Mean / factor.Mean;

    // A metric is integrated over its distribution; what a dimension makes of several metrics is sampled once.
    private static Func<Func<double, double>, Moments> MomentsOf(Scoreboard scores, OpenScore score, ScorePart part)
    {
        var (points, weights) = part is Dimension ? Sample(score, score.ScoreOf(part.Id)) : Points(scores, score, part.Id);
        return transform => Moments.Of([.. points.Select(transform)], weights);
    }

    private static (double[] Points, double[] Weights) Points(Scoreboard scores, OpenScore score, string metric)
    {
        var open = score.Metrics.FirstOrDefault(one => one.Readers.Any(reader => reader.Metric.Id == metric)) ?? throw BalanceErrors.AllAlike(metric);
        var read = open.Readers.First(reader => reader.Metric.Id == metric);
        var (values, weights) = Quadrature.Over(open.Input.Distribution, PointBends.Of(scores, read));
        return (score.Points(open, read, values), weights);
    }

    private static (double[] Scores, double[] Weights) Sample(OpenScore score, BatchFunction function)
    {
        var sequence = new SobolSequence(score.Inputs.Count).Scrambled(1);
        var columns = score.Inputs.Select((input, dimension) =>
        {
            var values = new double[Rows];
            sequence.Fill(dimension, 0, values);
            input.Distribution.Quantiles(values, values);
            return (ReadOnlyMemory<double>)values;
        });
        double[] scores = [.. function([.. columns])[0].Where(double.IsFinite)];
        return (scores, [.. scores.Select(_ => 1.0)]);
    }
}
