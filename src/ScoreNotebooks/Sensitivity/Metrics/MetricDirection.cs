namespace ScoreNotebooks;

/// <summary>Metrics that move together towards the values of another shop; one step is the whole way.</summary>
/// <param name="Towards">The shop whose values are moved towards.</param>
/// <param name="Metrics">The metrics that move, in the model's order.</param>
public sealed record MetricDirection(string Towards, IReadOnlyList<Metric> Metrics);
