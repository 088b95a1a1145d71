namespace ScoreNotebooks;

/// <summary>A weighted part of a <see cref="Dimension"/>: a metric, or a dimension of its own.</summary>
/// <param name="Id">The id of the metric or of the dimension.</param>
/// <param name="Weight">Its weight beside its siblings, as written in the file; not yet normalised; zero or more; NaN when it is not known.</param>
public abstract record ScorePart(string Id, double Weight)
{
    /// <summary>True when the weight is not known.</summary>
    public bool IsWeightUnknown => double.IsNaN(Weight);
}

/// <summary>A metric as a part of a dimension.</summary>
/// <param name="Id">The metric's id.</param>
/// <param name="Weight">Its weight beside its siblings.</param>
public sealed record MetricPart(string Id, double Weight) : ScorePart(Id, Weight);

/// <summary>A node of the tree: a score made of the scores of its parts. The root is the composite score.</summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Weight">Its weight beside its siblings; 1 for the root.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Aggregation">How the parts make one score.</param>
/// <param name="Parts">The parts, at least one, in the order shown.</param>
public sealed record Dimension(
    string Id, double Weight, BilingualText Title, Aggregation Aggregation, IReadOnlyList<ScorePart> Parts)
    : ScorePart(Id, Weight)
{
    /// <summary>The parts, at least one, in the order shown. Changing the list that they came in changes nothing here.</summary>
    /// <exception cref="WorkbookException">They are hundreds of levels deep, or more than a hundred thousand.</exception>
    public IReadOnlyList<ScorePart> Parts { get; init => field = DimensionParts.Of(value); } = DimensionParts.Of(Parts);

    /// <summary>The least coverage of this node (0 to 1); null for the model's own <see cref="MissingValues.LeastCoverage"/>.</summary>
    public double? LeastCoverage { get; init; }

    /// <summary>Where a merchant can read the weights of the parts; null when all of them are known.</summary>
    public BilingualText? WeightsAt { get; init; }

    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the weights of the parts come from; null for the model's own.</summary>
    public string? Source { get; init; }

    /// <summary>Each part's weight as a share of its siblings' sum; the shares sum to 1, or are NaN when one is not known.</summary>
    public IReadOnlyList<double> NormalisedWeights()
    {
        var sum = Parts.Sum(part => part.Weight);
        return [.. Parts.Select(part => part.Weight / sum)];
    }

    /// <summary>This dimension and every dimension below it, parents first.</summary>
    public IEnumerable<Dimension> SelfAndBelow() =>
        Parts.OfType<Dimension>().SelectMany(part => part.SelfAndBelow()).Prepend(this);
}
