namespace ScoreNotebooks;

/// <summary>What the treatment of outliers did to the values of one metric.</summary>
/// <param name="Metric">The metric; its <see cref="Metric.Treatment"/> is the rule.</param>
/// <param name="Values">How many shops have a value.</param>
/// <param name="Treated">How many of the values were changed.</param>
/// <param name="Low">The value that none stays below; −∞ when there is no such bound.</param>
/// <param name="High">The value that none stays above; +∞ when there is no such bound.</param>
/// <param name="Before">Skewness and excess kurtosis of the values; NaN when there are too few or all are equal.</param>
/// <param name="After">Skewness and excess kurtosis of the treated values.</param>
/// <param name="IsEnough">False when the rule allowed no more points to be changed while the values were still too skewed.</param>
public sealed record TreatedMetric(
    Metric Metric, int Values, int Treated, double Low, double High, SampleShape Before, SampleShape After, bool IsEnough);
