namespace ScoreNotebooks;

/// <summary>What one product does to its shop's score.</summary>
/// <param name="Product">The product.</param>
/// <param name="Without">The shop's total without the product's cases; NaN when there is none.</param>
/// <param name="Mended">The shop's total if the product were like the others wherever it drags the shop down.</param>
/// <param name="Gain">What mending gives, in points.</param>
/// <param name="Metrics">What it has to do with each metric that products have a part in.</param>
/// <param name="MendedParts">What is mended: the counts and means that drag the shop down, the worst first.</param>
public sealed partial record ProductImpact(
    string Product, double Without, double Mended, double Gain, IReadOnlyList<ProductMetric> Metrics, IReadOnlyList<BilingualText> MendedParts)
{
    /// <summary>What leaving it out changes, in points: above zero when the shop is better without it.</summary>
    public required double GainWithout { get; init; }

    /// <summary>Whether mending gives anything that is seen with two decimals.</summary>
    public bool Hurts => Gain >= 0.005;

    /// <summary>
    /// Worse as soon as one metric is; otherwise too few to say when it gains and its cases are few, and the best that can
    /// be said when not.
    /// </summary>
    public ProductEvidence Evidence => Metrics.Any(metric => metric.Evidence == ProductEvidence.Worse) ? ProductEvidence.Worse
        : Metrics.Any(metric => metric.Evidence == ProductEvidence.TooFewToSay) ? ProductEvidence.TooFewToSay
        : Metrics.Any(metric => metric.Evidence == ProductEvidence.Better) ? ProductEvidence.Better
        : Metrics.Any(metric => metric.Evidence == ProductEvidence.NoDifference) ? ProductEvidence.NoDifference : ProductEvidence.NotTested;
}
