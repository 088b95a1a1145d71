namespace ScoreNotebooks;

/// <summary>The rolling days over which a platform sums a metric's counts before it takes their ratio.</summary>
/// <param name="Days">The length of the window in days; at least 1.</param>
/// <param name="Lag">The days between the end of the window and the day of the score; 0 or more.</param>
public sealed record MetricWindow(int Days, int Lag = 0);
