namespace ScoreNotebooks;

/// <summary>Where the curve from a metric's value to its points bends or jumps.</summary>
/// <param name="Value">The metric's value there.</param>
/// <param name="IsStep">True when the points jump there; false when only their slope changes.</param>
internal readonly record struct Bend(double Value, bool IsStep);
