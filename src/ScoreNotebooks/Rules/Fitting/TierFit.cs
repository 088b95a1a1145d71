using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// The tiers of a metric that a platform does not publish, as far as days tell them on which it showed the metric's points:
/// for each threshold the interval in which it must lie.
/// </summary>
/// <param name="Model">The model whose metric it is.</param>
/// <param name="Metric">The id of the metric.</param>
/// <param name="Thresholds">One between each two neighbouring tiers, from the fewest points to the most.</param>
/// <param name="Days">How many rows were used.</param>
public sealed partial record TierFit(ScoreModel Model, string Metric, IReadOnlyList<FittedThreshold> Thresholds, int Days)
{
    /// <summary>What was left out and why.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>Whether every threshold is bounded on both sides, so that the tiers can be used.</summary>
    public bool IsBounded => Thresholds.All(threshold => threshold.IsBounded);

    /// <summary>The tiers with each threshold as it is taken; rows of the fit get the points that were seen.</summary>
    /// <exception cref="WorkbookException">A threshold is bounded on one side only; the message says which and how to enter it.</exception>
    public Normalisation.Step ToTiers() => IsBounded
        ? new Normalisation.Step([.. Thresholds.Select(threshold => new Knot(threshold.Taken, threshold.ToPoints)).OrderBy(knot => knot.Value)], Thresholds[0].FromPoints)
        : throw Unbounded();

    private WorkbookException Unbounded()
    {
        var open = Thresholds.Where(threshold => !threshold.IsBounded).Select(threshold => $"{Number(threshold.FromPoints)}|{Number(threshold.ToPoints)}").ToList();
        var tiers = string.Join(", ", Thresholds.Select(threshold => $"({(threshold.IsBounded ? threshold.Taken.ToString("G6", CultureInfo.InvariantCulture) : "…")}, {Number(threshold.ToPoints)})"));
        var call = $"model.WithTiers(\"{Metric}\", otherwise: {Number(Thresholds[0].FromPoints)}, {tiers})";
        var title = Model.Metric(Metric).Title;
        return new WorkbookException(
            $"The rows bound these thresholds of \"{title.English}\" on one side only: {string.Join(", ", open)}. Add days or shops with points beyond them, or enter what is missing: {call}.",
            $"“{title.Chinese}”的以下分数线只有一侧有界：{string.Join("、", open)}。请补充得分在这些档位之外的日期或店铺，或填写缺少的分数线：{call}。");
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>
/// Where the threshold between two neighbouring tiers must lie, in the metric's unit. The end on the side of better values belongs
/// to the interval, since a value at the threshold gets the higher points; the other end does not.
/// </summary>
/// <param name="FromPoints">The points on the worse side.</param>
/// <param name="ToPoints">The points from the threshold on.</param>
/// <param name="Low">The lower end; NaN when nothing bounds it from below.</param>
/// <param name="High">The upper end; NaN when nothing bounds it from above.</param>
public sealed record FittedThreshold(double FromPoints, double ToPoints, double Low, double High)
{
    /// <summary>How many rows got the points on the worse side.</summary>
    public int DaysFrom { get; init; }

    /// <summary>How many rows got the points on the better side.</summary>
    public int DaysTo { get; init; }

    /// <summary>The threshold assumed: the middle of the interval, which thresholds around tiers that were never seen divide evenly; NaN when it is not bounded.</summary>
    public double Taken { get; init; } = double.NaN;

    /// <summary>Whether the interval has both ends.</summary>
    public bool IsBounded => !double.IsNaN(Low) && !double.IsNaN(High);
}
