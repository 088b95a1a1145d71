namespace ScoreNotebooks;

/// <summary>
/// Points given or taken for something counted, outside the weighted tree. A shop whose table lacks a column
/// of the count gets no adjustment, and the scoreboard says so.
/// </summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Count">The formula that counts the occasions.</param>
/// <param name="PointsEach">The points of one occasion; negative for a deduction.</param>
/// <param name="Cap">The most points the adjustment can make in all, as a positive number; null when there is no cap.</param>
/// <param name="AppliesTo">The id of the dimension whose score it changes; the root's for the total.</param>
public sealed record Adjustment(
    string Id, BilingualText Title, Formula Count, double PointsEach, double? Cap, string AppliesTo)
{
    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the points come from; null for the model's own.</summary>
    public string? Source { get; init; }
}
