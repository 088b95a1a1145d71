namespace ScoreNotebooks;

/// <summary>One column of a <see cref="ShopTable"/>: a number for each shop, NaN where there is none.</summary>
/// <param name="Name">The column's name: the header of the file, or what the mapping given to the reader renames it to.</param>
/// <param name="Unit">What the numbers measure.</param>
/// <param name="Values">One value per shop, in the order of <see cref="ShopTable.Shops"/>; NaN means missing.</param>
/// <param name="Source">The file (and sheet) the column was read from; empty when it was made in code.</param>
public sealed record TableColumn(string Name, Unit Unit, ReadOnlyMemory<double> Values, string Source = "");
