namespace ScoreNotebooks;

/// <summary>
/// Which weights are considered, and how likely each is: all of them alike, those within intervals or in a stated
/// order, those around the model's own. A description only; which parts it speaks of is settled where it is used:
/// all metrics by their share of the total, or the parts of one dimension by their share of it. A dimension may be
/// named where metrics are varied; its weight is then the sum of theirs.
/// </summary>
/// <example><c>WeightSet.Within(("shipping_time", 0.1, 0.3)).And(WeightSet.Ordered("product_quality", "packaging"))</c></example>
public sealed partial record WeightSet
{
    private WeightSet()
    {
    }

    /// <summary>All weights that are zero or more and sum to one, each as likely as any other.</summary>
    public static WeightSet Uniform { get; } = new();

    /// <summary>The intervals that parts' weights must lie in; a part that is not named is free.</summary>
    public IReadOnlyList<WeightBounds> Bounds { get; private init; } = [];

    /// <summary>The orders of importance that must hold; each lists parts from the weightiest to the lightest.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Orders { get; private init; } = [];

    /// <summary>By what share of itself each weight may differ from the model's; null when that is not limited.</summary>
    public double? Share { get; private init; }

    /// <summary>The concentration of a Dirichlet distribution around the model's weights; null when all weights are alike.</summary>
    public double? Concentration { get; private init; }

    /// <summary>True when nothing is demanded of the weights.</summary>
    public bool IsUnconstrained => Bounds.Count == 0 && Orders.Count == 0 && Share is null;

    /// <summary>Weights within intervals, each as likely as any other that fits.</summary>
    /// <param name="bounds">The id of a part, the least and the greatest share (0 to 1) that its weight may have.</param>
    /// <exception cref="WorkbookException">An end is no share from 0 to 1, or the lower one is above the upper one.</exception>
    public static WeightSet Within(params (string Id, double Low, double High)[] bounds)
    {
        foreach (var (id, low, high) in bounds)
        {
            if (!(low is >= 0 and <= 1 && high is >= 0 and <= 1))
                throw new WorkbookException(
                    FormattableString.Invariant($"The interval of \"{id}\" runs from {low} to {high}; weights are shares from 0 to 1, such as 0.2 for 20%."),
                    FormattableString.Invariant($"“{id}”的区间为 {low} 到 {high}；权重是 0 到 1 之间的比例，例如 20% 写作 0.2。"));
            if (low > high)
                throw new WorkbookException(
                    FormattableString.Invariant($"The interval of \"{id}\" is empty: it begins at {low} and ends at {high}. Give the lower end first."),
                    FormattableString.Invariant($"“{id}”的区间为空：下限 {low} 大于上限 {high}。请先写下限，再写上限。"));
        }

        return new WeightSet { Bounds = [.. bounds.Select(bound => new WeightBounds(bound.Id, bound.Low, bound.High))] };
    }

    /// <summary>Weights in an order of importance: none may weigh less than the one that follows it.</summary>
    /// <param name="ids">At least two parts, from the weightiest to the lightest; parts that are not named are free.</param>
    /// <exception cref="WorkbookException">There are fewer than two parts, or one is named twice.</exception>
    public static WeightSet Ordered(params string[] ids)
    {
        if (ids.Length < 2)
            throw new WorkbookException(
                "An order of importance needs at least two parts, the weightiest first.", "重要性顺序至少需要两项，最重要的写在最前。");
        if (ids.GroupBy(id => id).FirstOrDefault(id => id.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"\"{twice.Key}\" stands twice in the order of importance; name each part once.", $"重要性顺序中“{twice.Key}”出现两次；每项请只写一次。");
        return new WeightSet { Orders = [[.. ids]] };
    }

    /// <summary>Weights around the model's own: each may differ by a share of itself, and all that fit are alike.</summary>
    /// <param name="share">The share: 0.25 lets a weight of 20% lie between 15% and 25%. Above 0, at most 1.</param>
    /// <exception cref="WorkbookException">The share is not above 0 and at most 1.</exception>
    public static WeightSet Around(double share)
    {
        if (share is > 0 and <= 1) return new WeightSet { Share = share };
        throw new WorkbookException(
            FormattableString.Invariant($"Weights cannot lie around the model's by a share of {share}; give one above 0 and at most 1, such as 0.25 for ± 25% of each weight."),
            FormattableString.Invariant($"权重的浮动比例不能是 {share}；请给大于 0 且不超过 1 的数，例如 0.25 表示每项权重上下浮动 25%。"));
    }

    /// <summary>Weights that scatter around the model's own by a Dirichlet distribution, whose mean they are.</summary>
    /// <param name="concentration">
    /// How closely: a weight w has the variance w (1 − w) ÷ (concentration + 1). At 100 a weight of 20% has a
    /// standard deviation of 4 percentage points. Above 0.
    /// </param>
    /// <exception cref="WorkbookException">The concentration is not a finite number above 0.</exception>
    public static WeightSet Dirichlet(double concentration)
    {
        if (concentration > 0 && double.IsFinite(concentration)) return new WeightSet { Concentration = concentration };
        throw new WorkbookException(
            FormattableString.Invariant($"A Dirichlet distribution cannot have the concentration {concentration}; give a number above 0: 100 scatters a weight of 20% by about 4 percentage points."),
            FormattableString.Invariant($"狄利克雷分布的集中度不能是 {concentration}；请给大于 0 的数：取 100 时，20% 的权重约上下浮动 4 个百分点。"));
    }

    /// <summary>The weights that meet both descriptions.</summary>
    /// <param name="other">What else is demanded.</param>
    /// <exception cref="WorkbookException">Both scatter weights by a Dirichlet distribution, of different concentrations.</exception>
    public WeightSet And(WeightSet other)
    {
        if (Concentration is { } one && other.Concentration is { } another && one != another)
            throw new WorkbookException(
                FormattableString.Invariant($"Weights scatter either with the concentration {one} or with {another}; give one."),
                FormattableString.Invariant($"权重只能按一个集中度浮动，现有 {one} 和 {another} 两个；请只给一个。"));
        return new WeightSet
        {
            Bounds = [.. Bounds, .. other.Bounds],
            Orders = [.. Orders, .. other.Orders],
            Share = Share is { } share && other.Share is { } otherShare ? Math.Min(share, otherShare) : Share ?? other.Share,
            Concentration = Concentration ?? other.Concentration,
        };
    }

    /// <summary>The same set, but that weights may be as far from the model's as the rest allows.</summary>
    internal WeightSet WithoutShare() => this with { Share = null };
}
