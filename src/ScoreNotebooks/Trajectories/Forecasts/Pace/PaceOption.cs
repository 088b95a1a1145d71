namespace ScoreNotebooks;

/// <summary>What one pace of additional cases comes to.</summary>
/// <param name="PerDay">How many more come each day.</param>
/// <param name="Day">The first day on which the target is met; null when it never is.</param>
/// <param name="DaysAhead">How many days ahead that is; null when never.</param>
/// <param name="Needed">The least number of additional cases with which it is met on that day; null when never.</param>
/// <param name="Limit">The value in the end at that pace.</param>
public sealed record PaceOption(double PerDay, DateOnly? Day, int? DaysAhead, long? Needed, double Limit);
