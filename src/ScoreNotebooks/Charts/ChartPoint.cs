namespace ScoreNotebooks;

/// <summary>One point of a <see cref="LineSeries"/>.</summary>
/// <param name="X">Where it stands along the horizontal axis; must be known.</param>
/// <param name="Y">Its value; NaN when it is missing, which breaks the line and is marked.</param>
public readonly record struct ChartPoint(double X, double Y);
