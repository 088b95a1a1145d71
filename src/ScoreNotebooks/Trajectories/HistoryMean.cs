namespace ScoreNotebooks;

/// <summary>
/// A mean or rate that a history gives by two daily columns, because means of days cannot be added up: over any
/// days it is the sum of the one column divided by the sum of the other.
/// </summary>
/// <param name="Name">The mean's name, which is the column that models read: 商品质量评分.</param>
/// <param name="Sum">The column of daily sums: all stars given that day.</param>
/// <param name="Number">The column of daily numbers of cases: how many ratings were given that day.</param>
public sealed record HistoryMean(string Name, string Sum, string Number);
