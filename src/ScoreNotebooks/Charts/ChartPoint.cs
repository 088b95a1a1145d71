namespace ScoreNotebooks;

/// <summary>One point of a <see cref="LineSeries"/>.</summary>
/// <param name="X">Where it stands along the horizontal axis; must be known.</param>
/// <param name="Y">Its value; NaN when it is missing, which breaks the line and is marked.</param>
public readonly record struct ChartPoint(double X, double Y)
{
    /// <summary>A point of a day, for a horizontal axis of days (<see cref="ValueAxis.Dates"/>).</summary>
    public static ChartPoint On(DateOnly day, double y) => new(day.DayNumber, y);
}
