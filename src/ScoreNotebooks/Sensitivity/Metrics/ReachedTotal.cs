namespace ScoreNotebooks;

/// <summary>An extreme total and the value of a metric that gives it.</summary>
/// <param name="Value">The metric's value nearest to the present one; infinite when the total is only approached.</param>
/// <param name="Total">The total there.</param>
public sealed record ReachedTotal(double Value, double Total);
