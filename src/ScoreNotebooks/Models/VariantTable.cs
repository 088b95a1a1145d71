namespace ScoreNotebooks;

/// <summary>Figures of a model that differ by industry and type of shop.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Sets">What each value of a row sets: the id of a metric or a dimension (its weight), or of <see cref="ScoreModel.LowVolume"/> (its number of orders).</param>
/// <param name="Rows">One row per industry and type of shop.</param>
/// <param name="Source">The id of the entry of <see cref="ScoreModel.Sources"/> that the figures come from; null for the model's own.</param>
public sealed record VariantTable(BilingualText Title, IReadOnlyList<string> Sets, IReadOnlyList<VariantRow> Rows, string? Source = null);

/// <summary>The figures of one industry and type of shop.</summary>
/// <param name="Industry">The industry, as the platform calls it; null for any.</param>
/// <param name="ShopType">The type of shop, as the platform calls it; null for any.</param>
/// <param name="Values">One value for each of <see cref="VariantTable.Sets"/>.</param>
public sealed record VariantRow(string? Industry, string? ShopType, IReadOnlyList<double> Values);
