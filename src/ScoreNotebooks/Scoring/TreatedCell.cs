namespace ScoreNotebooks;

/// <summary>One value that the treatment of outliers changed. The table itself keeps the value before.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Before">The value in the table, in the metric's unit.</param>
/// <param name="After">
/// The value that became points: in the metric's unit, or for a logarithm the natural logarithm of value + offset, NaN
/// where there is none.
/// </param>
public sealed record TreatedCell(string Shop, Metric Metric, double Before, double After);
