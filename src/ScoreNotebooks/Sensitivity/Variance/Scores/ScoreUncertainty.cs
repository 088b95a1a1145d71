namespace ScoreNotebooks;

/// <summary>
/// What of a score is left open, and within what bounds: values of metrics, weights, or both. A description only, joined
/// from parts; which shop and which table it is applied to is said where it is used.
/// </summary>
/// <example><c>ScoreUncertainty.Metrics.With("shipping_time", Distribution.Normal(30, 4)).And(ScoreUncertainty.Weights(around: 0.25))</c></example>
public sealed record ScoreUncertainty
{
    private ScoreUncertainty()
    {
    }

    /// <summary>Every metric that differs among the table's shops, all values between the worst and the best shop equally likely; the shops' tornado has the same ends.</summary>
    public static ScoreUncertainty Metrics { get; } = new() { MetricsFrom = MetricRange.WorstToBest };

    /// <summary>Every metric that differs among the table's shops, each shop's value as likely as the others'.</summary>
    public static ScoreUncertainty MetricsAsSeen { get; } = new() { MetricsFrom = MetricRange.AsSeen };

    /// <summary>Every weight from zero up, all ways to share the weight among the parts of a dimension equally likely.</summary>
    public static ScoreUncertainty AnyWeights { get; } = new() { WeightsAround = double.PositiveInfinity };

    /// <summary>How the values of metrics without a distribution of their own vary.</summary>
    internal MetricRange MetricsFrom { get; private init; }

    /// <summary>The distributions that were stated, by the metric's id.</summary>
    internal IReadOnlyDictionary<string, Distribution> Stated { get; private init; } = new Dictionary<string, Distribution>();

    /// <summary>The share of itself by which a weight may differ; infinite for any weights, null where weights are certain.</summary>
    internal double? WeightsAround { get; private init; }

    /// <summary>The correlations stated; empty for independent metrics.</summary>
    internal IReadOnlyList<InputCorrelation> Correlations { get; private init; } = [];

    /// <summary>Whether the metrics go together as they do among the table's shops.</summary>
    internal bool IsCorrelatedAsSeen { get; private init; }

    /// <summary>Whether anything depends on anything else.</summary>
    internal bool IsCorrelated => IsCorrelatedAsSeen || Correlations.Count > 0;

    /// <summary>Weights around the model's own: each, before the weights of a dimension are made to sum to one, may differ by a share of itself, all values alike.</summary>
    /// <param name="around">The share: 0.25 lets a weight of 20 lie between 15 and 25. Above 0, at most 1.</param>
    /// <exception cref="WorkbookException">The share is not above 0 and at most 1.</exception>
    public static ScoreUncertainty Weights(double around) => around is > 0 and <= 1
        ? new ScoreUncertainty { WeightsAround = around }
        : throw new WorkbookException(
            FormattableString.Invariant($"Weights cannot differ from the model's by a share of {around}; give one above 0 and at most 1, such as 0.25 for ± 25% of each, or ScoreUncertainty.AnyWeights."),
            FormattableString.Invariant($"权重的浮动比例不能是 {around}；请给大于 0 且不超过 1 的数，例如 0.25 表示上下浮动 25%；若权重完全不定，请用 ScoreUncertainty.AnyWeights。"));

    /// <summary>These metrics and no others.</summary>
    /// <param name="metrics">The id of each metric and what values it can take, in the metric's unit.</param>
    public static ScoreUncertainty Only([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] params (string Metric, Distribution Distribution)[] metrics) =>
        metrics.Aggregate(new ScoreUncertainty(), (so, metric) => so.With(metric.Metric, metric.Distribution));

    /// <summary>The same, but that a metric has a distribution of its own.</summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="distribution">What values it can take, in the metric's unit; a constant for a metric that is certain.</param>
    public ScoreUncertainty With([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string metric, Distribution distribution) =>
        this with { Stated = new Dictionary<string, Distribution>(Stated) { [metric] = distribution } };

    /// <summary>Two metrics that go together: the correlation of the normal distributions behind theirs (a Gaussian copula).</summary>
    /// <param name="first">The id of the one metric.</param>
    /// <param name="second">The id of the other.</param>
    /// <param name="correlation">From -1 to 1; pairs that are not named are uncorrelated.</param>
    public ScoreUncertainty Correlated(
        [Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string first, [Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string second,
        double correlation) => this with { Correlations = [.. Correlations, new InputCorrelation(first, second, correlation)] };

    /// <summary>Metrics go together as they do among the table's shops (rank correlations, turned into those of a Gaussian copula).</summary>
    public ScoreUncertainty CorrelatedAsSeen() => this with { IsCorrelatedAsSeen = true };

    /// <summary>Both left open at once. Where both say something of the same metric, what is added counts.</summary>
    /// <param name="other">What else is left open.</param>
    public ScoreUncertainty And(ScoreUncertainty other) => new()
    {
        MetricsFrom = other.MetricsFrom == MetricRange.None ? MetricsFrom : other.MetricsFrom,
        Stated = Stated.Concat(other.Stated).GroupBy(stated => stated.Key).ToDictionary(stated => stated.Key, stated => stated.Last().Value),
        WeightsAround = other.WeightsAround ?? WeightsAround,
        Correlations = [.. Correlations, .. other.Correlations],
        IsCorrelatedAsSeen = IsCorrelatedAsSeen || other.IsCorrelatedAsSeen,
    };
}
