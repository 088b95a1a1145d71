namespace ScoreNotebooks;

/// <summary>A metric that a measure moves.</summary>
/// <param name="Metric">The id of the metric, in the models that have it.</param>
/// <param name="Through">Through what the measure moves it.</param>
public sealed record MetricMoved(string Metric, BilingualText Through);
