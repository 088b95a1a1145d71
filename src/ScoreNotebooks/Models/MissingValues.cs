namespace ScoreNotebooks;

/// <summary>What a model does where a shop has no value for a metric.</summary>
/// <param name="Policy">The rule.</param>
/// <param name="LeastCoverage">
/// The share of weight (0 to 1) that must be present below a node for the node to have a score; below it the
/// node itself is missing. Zero means that any one present part is enough. A <see cref="Dimension"/> may set its own.
/// </param>
public sealed record MissingValues(MissingPolicy Policy, double LeastCoverage = 0);

/// <summary>The rule for metrics that a shop has no value for.</summary>
public enum MissingPolicy
{
    /// <summary>The parts that are present share the weight of those that are not.</summary>
    Renormalise,

    /// <summary>A missing part counts as zero points at its full weight.</summary>
    Zero,

    /// <summary>A missing part leaves its node, and so the total, without a score.</summary>
    Require,
}
