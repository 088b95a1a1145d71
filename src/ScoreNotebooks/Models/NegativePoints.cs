namespace ScoreNotebooks;

/// <summary>
/// Finds geometric and harmonic means over parts that can get points below zero, where those means do not
/// exist. A metric whose value is its points is let through when it stands directly under the mean: scoring
/// treats it as missing for the shop whose value is negative.
/// </summary>
internal sealed class NegativePoints(ScoreModel model, ModelProblems problems)
{
    private readonly Dictionary<string, Normalisation> _normalisations =
        model.Metrics.Where(metric => metric.Id is not null).GroupBy(metric => metric.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Normalisation, StringComparer.Ordinal);

    internal void Check() => Least("score", model.Root);

    // The least score that a dimension can have; on the way, every mean below it is checked.
    private double Least(string path, Dimension dimension)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < dimension.Parts.Count; i++)
        {
            var part = dimension.Parts[i];
            var ofPart = part is Dimension below ? Least($"{path}.parts[{i}]", below) : Least(part.Id);
            if (part.Weight == 0) continue;
            if (dimension.Aggregation is Aggregation.Geometric or Aggregation.Harmonic)
                ofPart = Refused(path, dimension.Aggregation, part, ofPart);
            least = Math.Min(least, ofPart);
        }

        if (model.Missing?.Policy == MissingPolicy.Zero) least = Math.Min(least, 0);
        return Limited(dimension.Id, least + Deductions(dimension.Id));
    }

    private double Refused(string path, Aggregation aggregation, ScorePart part, double least)
    {
        // What is not a number is complained of where it stands.
        if (!(least < 0) || IsIdentity(part)) return Math.Max(least, 0);
        var name = ModelVocabulary.Aggregations.NameOf(aggregation);
        var (from, inChinese) = double.IsFinite(least)
            ? ($"points as low as {ModelChecks.Text(least)}", $"低至 {ModelChecks.Text(least)} 的得分")
            : ("points below zero without limit", "无下限的负分");
        problems.Add(
            $"{path}.aggregation",
            $"is {name}, which needs points of zero or more, but \"{part.Id}\" can get {from}; use arithmetic or min, or a normalisation that stays above zero (goalposts, percentile), or give a dimension a floor of 0 in limits.",
            $"为 {name}，要求得分不小于零，而“{part.Id}”可能得到{inChinese}；请改用 arithmetic 或 min，或换用不出现负分的归一化（goalposts、percentile），或在 limits 中给维度设下限 0。");
        return 0;
    }

    private double Least(string metric) => _normalisations.GetValueOrDefault(metric) switch
    {
        Normalisation.Curve curve => (curve.Knots ?? []).Select(knot => knot.Points).DefaultIfEmpty(0).Min(),
        Normalisation.Step step => (step.Tiers ?? []).Select(tier => tier.Points).Append(step.Otherwise).Min(),
        Normalisation.Goalposts => model.Scale.Low,
        Normalisation.MinMax range => range.Low,
        Normalisation.Percentile range => range.Low,
        Normalisation.ZScore or Normalisation.Identity => double.NegativeInfinity,
        _ => 0,
    };

    private bool IsIdentity(ScorePart part) =>
        part is MetricPart && _normalisations.GetValueOrDefault(part.Id) is Normalisation.Identity;

    private double Deductions(string dimension) => model.Adjustments
        .Where(adjustment => adjustment?.AppliesTo == dimension && adjustment.PointsEach < 0)
        .Sum(adjustment => -(adjustment.Cap ?? double.PositiveInfinity));

    private double Limited(string dimension, double least)
    {
        foreach (var limits in model.Limits.Where(limits => limits?.AppliesTo == dimension))
        {
            least = Math.Max(least, limits.Floor ?? double.NegativeInfinity);
            least = Math.Min(least, limits.Cap ?? double.PositiveInfinity);
        }

        return least;
    }
}
