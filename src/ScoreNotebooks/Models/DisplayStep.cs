namespace ScoreNotebooks;

/// <summary>What the platform shows in place of a total from some score on, such as "4.6" from 81.</summary>
/// <param name="From">The least total, included.</param>
/// <param name="Shown">The text shown.</param>
public sealed record DisplayStep(double From, string Shown)
{
    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the step comes from; null for the model's own.</summary>
    public string? Source { get; init; }
}
