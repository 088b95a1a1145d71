namespace ScoreNotebooks;

/// <summary>A value that is left open, and the metrics that are read from it: several where the model reads one column twice.</summary>
/// <param name="Input">What values it can take.</param>
/// <param name="Register">The register of the value.</param>
/// <param name="Readers">The metrics that are this value.</param>
internal sealed record OpenMetric(UncertainInput Input, int Register, IReadOnlyList<MetricRegisters> Readers);
