namespace ScoreNotebooks;

/// <summary>How far a week's observed level lay from what the weeks before it had said.</summary>
/// <param name="Error">The error over its standard deviation; 0 for a week without data.</param>
/// <param name="Share">The standard deviation of the week's own straying over that of the error: 1 when nothing else is in it, 0 for a week without data.</param>
internal readonly record struct LevelSurprise(double Error, double Share);
