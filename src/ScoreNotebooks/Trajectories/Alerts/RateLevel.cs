namespace ScoreNotebooks;

/// <summary>A stretch of days on which a metric's daily rate stays on one level.</summary>
/// <param name="Days">The first and the last day with cases.</param>
/// <param name="Value">The rate over all of them, in the metric's unit.</param>
/// <param name="Cases">How many cases it rests on.</param>
public sealed record RateLevel(DayRange Days, double Value, double Cases);
