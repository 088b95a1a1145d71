namespace ScoreNotebooks;

/// <summary>
/// A score model: what is measured, how values become points, and how points become the composite score.
/// Declarative and immutable; read from JSON, which checks all of it.
/// </summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Version">The version of this model's text.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Scale">The lowest and the highest points of a metric and of the total.</param>
/// <param name="Missing">What happens where a shop has no value.</param>
/// <param name="Metrics">The metrics, in the order shown; each stands once in the tree.</param>
/// <param name="Root">The root of the tree: the composite score.</param>
public sealed partial record ScoreModel(
    string Id, string Version, BilingualText Title, ScoreScale Scale, MissingValues Missing,
    IReadOnlyList<Metric> Metrics, Dimension Root)
{
    /// <summary>Where the JSON schema of the model's file is, for editors to complete from; null when the file names none.</summary>
    public string? Schema { get; init; }

    /// <summary>What the model is for and what it is not; null when the title says it.</summary>
    public BilingualText? Description { get; init; }

    /// <summary>The platform whose rules these are, such as "douyin"; null for a model of one's own.</summary>
    public string? Platform { get; init; }

    /// <summary>When the rules are in force; null for a model without dates.</summary>
    public EffectivePeriod? Effective { get; init; }

    /// <summary>The columns that count outcomes of the same cases, for sampling uncertainty.</summary>
    public IReadOnlyList<CountGroup> Counts { get; init; } = [];

    /// <summary>Bonuses (points each above zero) and deductions (below zero).</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; init; } = [];

    /// <summary>Floors and caps of the total and of dimensions.</summary>
    public IReadOnlyList<ScoreLimits> Limits { get; init; } = [];

    /// <summary>What is shown in place of the total, ascending; empty when the total itself is.</summary>
    public IReadOnlyList<DisplayStep> Display { get; init; } = [];

    /// <summary>The stars shown beside the total, as steps of the total, ascending; empty when there are none.</summary>
    public IReadOnlyList<DisplayStep> Stars { get; init; } = [];

    /// <summary>What becomes of shops with too few orders; null when nothing does.</summary>
    public FewOrders? FewOrders { get; init; }

    /// <summary>The protection of metrics of shops with few orders; null when there is none.</summary>
    public LowVolume? LowVolume { get; init; }

    /// <summary>Figures that differ by industry and type of shop.</summary>
    public IReadOnlyList<VariantTable> Variants { get; init; } = [];

    /// <summary>What hangs on the score.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>What is assumed in the model as a whole; shown wherever a result rests on it.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];

    /// <summary>Where sources contradict one another or leave a question open, and what the model does about it.</summary>
    public IReadOnlyList<BilingualText> Conflicts { get; init; } = [];

    /// <summary>The id of the entry of <see cref="Sources"/> that everything comes from which names no other; null when there is no such.</summary>
    public string? Source { get; init; }

    /// <summary>Where the figures come from.</summary>
    public IReadOnlyList<ModelSource> Sources { get; init; } = [];

    /// <summary>Every dimension, the root first, parents before their parts.</summary>
    public IEnumerable<Dimension> Dimensions => Root.SelfAndBelow();

    /// <summary>The metric of that id.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public Metric Metric([Choices("Metrics.Id")] string id) =>
        Metrics.FirstOrDefault(metric => metric.Id == id) ??
        throw NearestName.NotFound("metric", "指标", id, Metrics.Select(metric => metric.Id));

    /// <summary>The title of the metric or the dimension of that id.</summary>
    /// <exception cref="WorkbookException">There is neither; the message names the nearest metric.</exception>
    public BilingualText TitleOf([Choices("Dimensions.Id"), Choices("Metrics.Id")] string part) =>
        Dimensions.FirstOrDefault(dimension => dimension.Id == part)?.Title ?? Metric(part).Title;

    /// <summary>True when limits, or a rule for few orders, keep the total from being what its parts make.</summary>
    internal bool HasLimits => Limits.Count > 0 || FewOrders is not null;

    /// <summary>
    /// True when points of the metric below zero count as missing: its value is its points, and it stands directly under
    /// a geometric or harmonic mean, which does not exist below zero.
    /// </summary>
    internal bool IsMissingBelowZero(Metric metric) =>
        metric.Normalisation is Normalisation.Identity
        && Dimensions.Any(dimension => dimension.Aggregation is Aggregation.Geometric or Aggregation.Harmonic && dimension.Parts.Any(part => part.Id == metric.Id));

    /// <summary>
    /// Each metric's share of the total in a model without missing values: the product of the normalised
    /// weights on its path. The shares of all metrics sum to 1.
    /// </summary>
    public IReadOnlyDictionary<string, double> NominalWeights()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Spread(Root, 1, weights);
        return weights;
    }

    private static void Spread(Dimension dimension, double share, Dictionary<string, double> weights)
    {
        foreach (var (part, weight) in dimension.Parts.Zip(dimension.NormalisedWeights()))
            if (part is Dimension below) Spread(below, share * weight, weights);
            else weights[part.Id] = share * weight;
    }
}
