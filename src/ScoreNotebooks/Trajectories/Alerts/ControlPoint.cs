namespace ScoreNotebooks;

/// <summary>One day of a <see cref="ControlChart"/>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Value">The day's own rate, in the metric's unit.</param>
/// <param name="Cases">How many cases it rests on.</param>
/// <param name="Low">The lower control limit of the day; the fewer cases, the lower.</param>
/// <param name="High">The upper control limit of the day.</param>
/// <param name="IsOutside">
/// Whether the day lies outside its limits, and, where days are counts, such a day has a chance of less than 0.135 % as
/// well: limits at three standard deviations are too narrow for few cases. A mean of one or two cases is never outside.
/// </param>
public sealed record ControlPoint(DateOnly Day, double Value, double Cases, double Low, double High, bool IsOutside)
{
    /// <summary>The centre that the limits lie around on the day: the rate over its phase, in the metric's unit.</summary>
    public double Centre { get; init; }
}
