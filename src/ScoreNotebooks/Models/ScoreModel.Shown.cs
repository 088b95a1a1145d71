namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    private static readonly MetricWindow OneDay = new(1);

    /// <summary>True when everything right below the root is a dimension, whose scores a back office can show.</summary>
    internal bool HasDimensionScores => Root.Parts.All(part => part is Dimension);

    /// <summary>
    /// The same rules begun at the dimension scores that the back office shows, for platforms that do not publish how
    /// metrics become points. The table needs a column for each dimension, called as its Chinese title or its id (see
    /// <see cref="Metric.Value"/>). Weights of the dimensions, bonuses and deductions of the total, its limits, display
    /// steps and gates still apply; those of a dimension are already in the score shown.
    /// </summary>
    /// <param name="columns">The columns of dimensions that are called otherwise, as ("product", "商品分").</param>
    /// <returns>A new model with one metric for each dimension, its id that of the dimension and "_score".</returns>
    /// <exception cref="WorkbookException">The total of this model is not made of dimensions, or a dimension is unknown.</exception>
    public ScoreModel FromDimensionScores([Choices("Dimensions.Id")] params (string Dimension, string Column)[] columns)
    {
        if (!HasDimensionScores)
            throw new WorkbookException(
                $"The total of \"{Id}\" is not made of dimension scores; score its metrics with model.Score(shops).",
                $"“{Id}”的总分不是由维度得分构成的；请用 model.Score(shops) 从指标评分。");
        var dimensions = Root.Parts.OfType<Dimension>().ToList();
        var named = Named(columns, [.. dimensions.Select(dimension => dimension.Id)]);
        var below = dimensions.Select(dimension => dimension.Id).ToHashSet(StringComparer.Ordinal);
        return WithShown([.. dimensions.Select(dimension => Shown($"{dimension.Id}_score", dimension.Title, named.GetValueOrDefault(dimension.Id, dimension.Title.Chinese)))]) with
        {
            Root = Root with { Parts = [.. dimensions.Select(dimension => dimension with { Parts = [new MetricPart($"{dimension.Id}_score", 1)], WeightsAt = null, LeastCoverage = null })] },
            Adjustments = [.. Adjustments.Where(adjustment => adjustment.AppliesTo == Root.Id)],
            Limits = [.. Limits.Where(limits => limits.AppliesTo == Root.Id || below.Contains(limits.AppliesTo))],
            LowVolume = null,
            Variants = [.. Variants.Where(table => table.Sets.All(below.Contains))],
        };
    }

    /// <summary>
    /// The same rules begun at the points of metrics that the back office shows. The table needs a column for each
    /// metric, called as its Chinese title and "得分" (商品综合评分得分). Weights, bonuses and deductions, limits, display steps and
    /// gates still apply; the protection of few orders is already in the points shown.
    /// </summary>
    /// <param name="columns">The columns of metrics that are called otherwise, as ("rating", "评分项得分").</param>
    /// <returns>A new model with the same metrics, their values being their points.</returns>
    /// <exception cref="WorkbookException">A metric is unknown.</exception>
    public ScoreModel FromMetricPoints([Choices("Metrics.Id")] params (string Metric, string Column)[] columns)
    {
        var named = Named(columns, [.. Metrics.Select(metric => metric.Id)]);
        return WithShown([.. Metrics.Select(metric => Shown(metric.Id, metric.Title, named.GetValueOrDefault(metric.Id, $"{metric.Title.Chinese}得分")))]) with { LowVolume = null };
    }

    private ScoreModel WithShown(IReadOnlyList<Metric> metrics) => this with
    {
        Metrics = metrics,
        Counts = [],
        Missing = Missing with { LeastCoverage = 0, Policy = MissingPolicy.Require },
    };

    private static Dictionary<string, string> Named((string Id, string Column)[] columns, IReadOnlyList<string> known)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, column) in columns)
            named[known.Contains(id) ? id : throw NearestName.NotFound("column's owner", "列所属的维度或指标", id, known)] = column;
        return named;
    }

    // A name that is not one word stands in brackets.
    private static Metric Shown(string id, BilingualText title, string column) =>
        new(id, title, MetricUnit.Points, Direction.Benefit, Formula.Parse($"[{column}]"), new Normalisation.Identity()) { Window = OneDay };
}
