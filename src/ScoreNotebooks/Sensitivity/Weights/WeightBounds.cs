namespace ScoreNotebooks;

/// <summary>The interval that a part's weight must lie in.</summary>
/// <param name="Id">The id of the metric or the dimension.</param>
/// <param name="Low">The least share, 0 to 1.</param>
/// <param name="High">The greatest share, 0 to 1.</param>
public sealed record WeightBounds(string Id, double Low, double High);
