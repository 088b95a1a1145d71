namespace ScoreNotebooks;

/// <summary>
/// One metric's (or adjustment's) share of a change of the total. Shares are Shapley values. A share is divided by Owen
/// values (Owen 1977), the Shapley values of players that come in groups: <see cref="Points"/> is the sum of
/// <see cref="Entered"/>, <see cref="Left"/>, <see cref="OtherShops"/> and <see cref="Presence"/>.
/// </summary>
/// <param name="Id">The metric's or the adjustment's id.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Dimension">The id of the dimension it belongs to.</param>
/// <param name="Cause">What the share comes from.</param>
/// <param name="Points">The share, in points of the total; the shares and that of the rules sum to the change.</param>
public sealed record ChangeShare(string Id, BilingualText Title, string Dimension, ChangeCause Cause, double Points)
{
    /// <summary>The metric; null for an adjustment.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The rules that alone have the metric or adjustment, where the two days have different rules and only one of them has; else null.</summary>
    public ScoreModel? OnlyUnder { get; init; }

    /// <summary>The name shown, with the version that alone has the metric.</summary>
    internal BilingualText TitleInFull => OnlyUnder is not { } model ? Title : new BilingualText(
        $"{Title.English} (only under {model.Version})", $"{Title.Chinese}（仅 {model.Version} 版计分）");

    /// <summary>
    /// What the days that entered the window did, in points: the average of what they do while the days that leave are
    /// still in the window and once they are out. Where nothing stays in the window, only the former can be said.
    /// </summary>
    public double Entered { get; init; }

    /// <summary>What the days that left the window did by leaving, in points.</summary>
    public double Left { get; init; }

    /// <summary>What the change of the other shops did, in points; 0 unless the metric compares shops with one another.</summary>
    public double OtherShops { get; init; }

    /// <summary>What going missing or appearing did, in points; 0 while the metric has a value on both days.</summary>
    public double Presence { get; init; }

    /// <summary>
    /// The part of <see cref="Entered"/> + <see cref="Left"/> that is there because what entered is of another rate than
    /// what left: the effect when as many cases enter as leave, at the rate of those that entered. Null when the metric
    /// is no ratio of sums.
    /// </summary>
    public double? Mix { get; init; }

    /// <summary>
    /// The rest of <see cref="Entered"/> + <see cref="Left"/>, which is there because more or fewer cases entered than
    /// left; all of it when no case entered or none left. Null when the metric is no ratio of sums.
    /// </summary>
    public double? Volume { get; init; }

    /// <summary>The metric's value before, in its unit; NaN when missing and for an adjustment.</summary>
    public double ValueBefore { get; init; } = double.NaN;

    /// <summary>The metric's value after, in its unit; NaN when missing and for an adjustment.</summary>
    public double ValueAfter { get; init; } = double.NaN;

    /// <summary>Its points before; NaN when missing.</summary>
    public double PointsBefore { get; init; } = double.NaN;

    /// <summary>Its points after; NaN when missing.</summary>
    public double PointsAfter { get; init; } = double.NaN;

    /// <summary>The days that entered the window; null for an adjustment.</summary>
    public WindowDays? Entering { get; init; }

    /// <summary>The days that left the window; null for an adjustment.</summary>
    public WindowDays? Leaving { get; init; }

    /// <summary>The standard error of a sampled share; 0 when the share is exact.</summary>
    public double StandardError { get; init; }
}
