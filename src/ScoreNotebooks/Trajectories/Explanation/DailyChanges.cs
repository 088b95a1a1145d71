namespace ScoreNotebooks;

/// <summary>A change of the total day by day.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Days">One entry per day that has a total, from the first to the last; the changes sum to that of the whole time.</param>
/// <param name="Events">What happened in the days that entered or left the windows.</param>
public sealed partial record DailyChanges(string Shop, IReadOnlyList<DailyChange> Days, IReadOnlyList<ChangeEvent> Events);
