namespace ScoreNotebooks;

/// <summary>
/// Variance-based indices in closed form. In a model of weighted arithmetic means the total is a sum of terms, in one of
/// weighted geometric means a product of factors, each of one metric. With independent metrics the variance of a sum is
/// the sum of the terms' variances, and that of a product follows from each factor's mean and variance; nothing is sampled.
/// </summary>
internal static class ExactVariance
{
    private const int MostBends = 2_000;

    // Less variance than this share of the squared mean is rounding.
    private const double Rounding = 1e-26;

    /// <summary>The indices of a shop's total, or of its gap to another shop, which differ in their mean only; null where there is no closed form.</summary>
    internal static VarianceIndices? Of(Scoreboard scores, OpenScore score, int? other)
    {
        if (score.HasOpenWeights || MethodOf(scores, score.Shop) is not { } method) return null;
        var against = other is { } row ? scores.Totals.Span[row] : 0;
        if (double.IsNaN(against)) return null;
        var weights = scores.Model.NominalWeights();
        var moments = new List<Moments>();
        foreach (var metric in score.Metrics)
        {
            var bends = metric.Readers.SelectMany(reader => PointBends.Of(scores, reader)).Distinct().ToList();
            if (bends.Count > MostBends) return null;
            moments.Add(Moments.Of(metric.Input.Distribution, bends, values => Part(score, metric, weights, values, method)));
        }

        if (moments.Any(part => !double.IsFinite(part.Mean) || !double.IsFinite(part.Variance))) return null;
        var rest = Rest(scores, score, weights, method);
        var indices = method == VarianceMethod.ExactSum ? Sum(score.Inputs, moments, rest) : Product(score.Inputs, moments, rest);
        return indices with { Mean = indices.Mean + Adjustments(scores, score.Shop) - against };
    }

    // Limits and missing values bend the total as a whole, adjustments below the root do so within a product.
    private static VarianceMethod? MethodOf(Scoreboard scores, int shop)
    {
        var model = scores.Model;
        if (model.HasLimits || model.Metrics.Any(metric => double.IsNaN(scores.Points(metric.Id).Span[shop]))) return null;
        var counted = model.Dimensions.Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1).ToList();
        if (counted.All(dimension => dimension.Aggregation == Aggregation.Arithmetic)
            && model.Dimensions.All(dimension => dimension.Aggregation is Aggregation.Arithmetic or Aggregation.Minimum))
            return model.Adjustments.All(adjustment => adjustment.AppliesTo == model.Root.Id) ? VarianceMethod.ExactSum : null;
        return model.Dimensions.All(dimension => dimension.Aggregation == Aggregation.Geometric)
            && model.Adjustments.All(adjustment => adjustment.AppliesTo == model.Root.Id) ? VarianceMethod.ExactProduct : null;
    }

    private static double[] Part(
        OpenScore score, OpenMetric metric, IReadOnlyDictionary<string, double> weights, double[] values, VarianceMethod method)
    {
        var part = new double[values.Length];
        if (method == VarianceMethod.ExactProduct) Array.Fill(part, 1);
        foreach (var reader in metric.Readers)
        {
            var weight = weights[reader.Metric.Id];
            if (weight == 0) continue;
            var points = score.Points(metric, reader, values);
            for (var i = 0; i < part.Length; i++)
            {
                if (method == VarianceMethod.ExactSum) part[i] += weight * points[i];
                else part[i] *= points[i] < 0 ? double.NaN : Math.Pow(points[i], weight);
            }
        }

        return part;
    }

    // What the metrics that stay as they are add to a sum, or multiply a product by.
    private static double Rest(Scoreboard scores, OpenScore score, IReadOnlyDictionary<string, double> weights, VarianceMethod method)
    {
        var open = score.Metrics.SelectMany(metric => metric.Readers).Select(reader => reader.Metric.Id).ToHashSet(StringComparer.Ordinal);
        var held = scores.Model.Metrics.Where(metric => !open.Contains(metric.Id) && weights[metric.Id] > 0)
            .Select(metric => (Weight: weights[metric.Id], Points: scores.Points(metric.Id).Span[score.Shop]));
        return method == VarianceMethod.ExactSum
            ? held.Sum(metric => metric.Weight * metric.Points)
            : held.Aggregate(1.0, (product, metric) => product * Math.Pow(metric.Points, metric.Weight));
    }

    private static double Adjustments(Scoreboard scores, int shop) =>
        scores.Compiled.Root.Adjustments.Sum(adjustment => scores.RegistersOf(shop)[adjustment.Points][0]);

    private static VarianceIndices Sum(IReadOnlyList<UncertainInput> inputs, List<Moments> terms, double rest)
    {
        var variance = terms.Sum(term => term.Variance);
        var mean = rest + terms.Sum(term => term.Mean);
        return Indices(
            inputs, [.. terms.Select(term => term.Variance)], [.. terms.Select(term => term.Variance)], variance, Rounding * mean * mean)
            with
        { Mean = mean, Variance = variance, Method = VarianceMethod.ExactSum };
    }

    // With r the variance of a factor in units of its squared mean: V = m²(Π(1 + r) − 1), first order r, total rΠ(1 + r of the others).
    private static VarianceIndices Product(IReadOnlyList<UncertainInput> inputs, List<Moments> factors, double rest)
    {
        var mean = rest * factors.Aggregate(1.0, (product, factor) => product * factor.Mean);
        var relative = factors.Select(factor => factor.Variance / factor.Mean / factor.Mean).ToList();
        var whole = relative.Aggregate(0.0, (so, r) => so + r + (so * r));
        return Indices(inputs, relative, [.. relative.Select(r => r * (1 + whole) / (1 + r))], whole, Rounding)
            with
        { Mean = mean, Variance = mean * mean * whole, Method = VarianceMethod.ExactProduct };
    }

    private static VarianceIndices Indices(
        IReadOnlyList<UncertainInput> inputs, IReadOnlyList<double> first, IReadOnlyList<double> total, double whole, double rounding)
    {
        var varies = whole > rounding;
        return new VarianceIndices(
            BilingualText.Same(""),
            [.. inputs.Select((input, i) => new SobolIndex(input.Id, input.Title, Share(first[i]), Share(total[i])))],
            double.NaN, double.NaN, VarianceMethod.ExactSum);

        IndexEstimate Share(double part) => IndexEstimate.Exact(varies ? part / whole : double.NaN);
    }
}
