namespace ScoreNotebooks;

/// <summary>One column of a <see cref="ShopHistory"/>: an amount for each shop and day, NaN where there is no data.</summary>
/// <param name="Name">The column's name: the header of the file, or what the mapping given to the reader renames it to.</param>
/// <param name="Unit">What the amounts measure.</param>
/// <param name="Amounts">
/// The amounts of the first shop's days, then those of the second's, and so on: the shop at position s has on day d
/// the amount at s × days + d. NaN means that there is no data for that day, which is not a day of zero.
/// </param>
/// <param name="Source">The files the column was read from; empty when it was made in code.</param>
public sealed record HistoryColumn(string Name, Unit Unit, ReadOnlyMemory<double> Amounts, string Source = "");
