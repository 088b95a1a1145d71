namespace ScoreNotebooks;

/// <summary>What a part weighs and what it does.</summary>
/// <param name="Id">The id of the metric or dimension.</param>
/// <param name="Title">Its name.</param>
/// <param name="Weight">Its nominal share of the weight, 0 to 1.</param>
/// <param name="First">Its first-order index: the share of the score's variance that it causes by itself.</param>
/// <param name="Total">Its total index: the share that it has a part in.</param>
/// <param name="Correlation">The correlation (Pearson) of its points with the score over the table's shops; NaN for fewer than three, or where one of the two is the same for all.</param>
public sealed record PartImportance(
    string Id, BilingualText Title, double Weight, IndexEstimate First, IndexEstimate Total, double Correlation);
