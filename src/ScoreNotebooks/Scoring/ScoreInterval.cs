namespace ScoreNotebooks;

/// <summary>
/// Where a total would fall if the counted cases had fallen out as chance has it: the central interval of the
/// posterior of the model's <see cref="ScoreModel.Counts"/>. What is not counted (a mean rating without its
/// number of ratings) adds nothing to it.
/// </summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">The probability between the ends, such as 0.9.</param>
public sealed record ScoreInterval(double Low, double High, double Level);
