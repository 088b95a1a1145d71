namespace ScoreNotebooks;

/// <summary>
/// Weights are not importance: what each part weighs, beside the share of the score's variance it causes and its
/// correlation with the score (Paruolo, Saisana &amp; Saltelli 2013). A heavy metric on which all shops are alike decides
/// nothing; a light one on which they differ widely may decide all.
/// </summary>
/// <param name="Levels">One table of parts for each score: all metrics in the total first, then each dimension of several parts, the root first.</param>
/// <param name="Model">The model whose weights they are.</param>
public sealed partial record WeightImportance(IReadOnlyList<ImportanceLevel> Levels, ScoreModel Model)
{
    /// <summary>What the result rests on.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>The table of the parts that stand directly in a dimension; of all metrics for a root whose parts are the metrics.</summary>
    /// <exception cref="WorkbookException">There is no such dimension, or it has one part only; the message names the nearest one.</exception>
    public ImportanceLevel this[[Choices("Levels.Score")] string dimension] => Levels.LastOrDefault(level => level.Score == dimension)
        ?? throw NearestName.NotFound("dimension of several parts", "包含多项的维度", dimension, Levels.Select(level => level.Score).Distinct());
}
