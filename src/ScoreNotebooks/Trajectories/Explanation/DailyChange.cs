namespace ScoreNotebooks;

/// <summary>How the total changed on one day, shared among metrics.</summary>
/// <param name="Day">The day.</param>
/// <param name="Change">The change since the day before that has a total, in points.</param>
/// <param name="Shares">One share per metric and adjustment that made a difference, in the model's order; they sum to the change.</param>
public sealed record DailyChange(DateOnly Day, double Change, IReadOnlyList<DailyShare> Shares);

/// <summary>One metric's share of the change of one day.</summary>
/// <param name="Id">The metric's or the adjustment's id.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Points">The share, in points of the total.</param>
public sealed record DailyShare(string Id, BilingualText Title, double Points);
