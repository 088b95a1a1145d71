namespace ScoreNotebooks;

/// <summary>The floor and the cap that a dimension's score is held between after its adjustments.</summary>
/// <param name="Floor">The least score; null for none.</param>
/// <param name="Cap">The greatest score; null for none.</param>
/// <param name="AppliesTo">The id of the dimension; the root's for the total.</param>
public sealed record ScoreLimits(double? Floor, double? Cap, string AppliesTo)
{
    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the limits come from; null for the model's own.</summary>
    public string? Source { get; init; }
}
