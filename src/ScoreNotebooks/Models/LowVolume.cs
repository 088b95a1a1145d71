namespace ScoreNotebooks;

/// <summary>
/// Protection of shops with few orders, whose rates a single case would throw about: a metric with hardly any bad case
/// gets fixed points. A shop whose table lacks a column of the rule is not protected, and the scoreboard says so.
/// </summary>
/// <param name="Id">The name used in code and files, and in <see cref="VariantTable.Sets"/>.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Orders">The formula that counts the orders.</param>
/// <param name="FewerThan">Shops with fewer orders are protected; NaN when it is not known for the shop.</param>
/// <param name="AtMost">The most bad cases with which a metric is still protected.</param>
/// <param name="Points">The points of a protected metric.</param>
/// <param name="Metrics">The metrics it protects.</param>
public sealed record LowVolume(
    string Id, BilingualText Title, Formula Orders, double FewerThan, double AtMost, double Points, IReadOnlyList<ProtectedMetric> Metrics)
{
    /// <summary>Where the number of orders can be read when it is not known; null when it is.</summary>
    public BilingualText? ReadAt { get; init; }

    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the rule comes from; null for the model's own.</summary>
    public string? Source { get; init; }

    /// <summary>True when nobody has yet said below how many orders the shop is protected.</summary>
    public bool IsUnknown => double.IsNaN(FewerThan);
}

/// <summary>A metric that <see cref="LowVolume"/> protects.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Bad">The formula that counts its bad cases.</param>
public sealed record ProtectedMetric(string Metric, Formula Bad);
