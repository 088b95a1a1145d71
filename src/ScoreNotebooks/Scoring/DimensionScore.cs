namespace ScoreNotebooks;

/// <summary>What one dimension did for one shop.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">Its score after adjustments and limits; NaN when it has none.</param>
/// <param name="Weight">Its share of the total among what is present.</param>
/// <param name="Contribution">Its part of the total, in points.</param>
/// <param name="Coverage">The share of weight below it that is present, 0 to 1.</param>
public sealed record DimensionScore(
    Dimension Dimension, double Score, double Weight, double Contribution, double Coverage)
{
    /// <summary>The dimension's id.</summary>
    public string Id => Dimension.Id;
}
