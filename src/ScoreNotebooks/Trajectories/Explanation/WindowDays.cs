namespace ScoreNotebooks;

/// <summary>The days that came into a metric's window between two days, or went out of it, and how they were.</summary>
/// <param name="Days">The days.</param>
/// <param name="DaysWithData">On how many of them the shop has data for the metric.</param>
/// <param name="Value">The metric's value over these days alone, in its unit; NaN when there is none.</param>
/// <param name="Cases">How many cases the value rests on; NaN when the metric is no ratio of sums.</param>
public sealed record WindowDays(DayRange Days, int DaysWithData, double Value, double Cases);
