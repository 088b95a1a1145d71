namespace ScoreNotebooks;

/// <summary>The ends of a model's points.</summary>
/// <param name="Low">The lowest points.</param>
/// <param name="High">The highest points; above <paramref name="Low"/>.</param>
public sealed record ScoreScale(double Low, double High);
