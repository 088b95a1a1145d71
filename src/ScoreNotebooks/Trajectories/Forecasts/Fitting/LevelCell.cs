namespace ScoreNotebooks;

/// <summary>
/// What is known of a level when it is taken to stray from its trend with a certain persistence and size: a first-order
/// autoregression from week to week around a straight line.
/// </summary>
/// <param name="Weight">The posterior probability of this persistence and size.</param>
/// <param name="Persistence">The correlation of a week's deviation with that of the week before, 0 to below 1.</param>
/// <param name="Size">The standard deviation of the deviations, on the link's scale.</param>
/// <param name="Line">The line's height in the last week.</param>
/// <param name="Slope">The line's rise per week.</param>
/// <param name="LineError">The standard deviation of the height.</param>
/// <param name="SlopeOnLine">How the slope leans on the height: its regression coefficient.</param>
/// <param name="SlopeError">The standard deviation of the slope, the height given.</param>
/// <param name="Filtered">The filtered deviation of the last week, from the observations alone.</param>
/// <param name="FilteredPerLine">What of it is due to a line of height one.</param>
/// <param name="FilteredPerSlope">What of it is due to a line of slope one.</param>
/// <param name="DeviationError">The standard deviation of the last week's deviation, the line given.</param>
internal readonly record struct LevelCell(
    double Weight, double Persistence, double Size, double Line, double Slope, double LineError, double SlopeOnLine, double SlopeError,
    double Filtered, double FilteredPerLine, double FilteredPerSlope, double DeviationError)
{
    /// <summary>The last week's deviation from a line.</summary>
    internal double DeviationFrom(double line, double slope) => Filtered - (line * FilteredPerLine) - (slope * FilteredPerSlope);
}
