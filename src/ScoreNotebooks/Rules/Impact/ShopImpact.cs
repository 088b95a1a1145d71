namespace ScoreNotebooks;

/// <summary>One shop under two versions of the rules.</summary>
/// <param name="Old">Its score under the earlier rules.</param>
/// <param name="New">Its score under the later rules.</param>
/// <param name="Shares">What makes the change, the greatest first; the shares sum to it. Empty when a total is missing.</param>
/// <param name="Gates">The gates that open or close, or are in one version only.</param>
public sealed partial record ShopImpact(ShopScore Old, ShopScore New, IReadOnlyList<ImpactShare> Shares, IReadOnlyList<GateChange> Gates)
{
    /// <summary>The shop's name.</summary>
    public string Shop => Old.Shop;

    /// <summary>What the later rules add to the total; NaN when one of the two is missing.</summary>
    public double Change => New.Total - Old.Total;
}

/// <summary>A share of what new rules do to a shop's total.</summary>
/// <param name="Id">The id of the metric, adjustment or limit.</param>
/// <param name="Title">Its title.</param>
/// <param name="Cause">What about it makes the share.</param>
/// <param name="Points">The share in points of the total.</param>
public sealed record ImpactShare(string Id, BilingualText Title, ImpactCause Cause, double Points);

/// <summary>What about a metric or a rule changes a total.</summary>
public enum ImpactCause
{
    /// <summary>The metric's value makes other points.</summary>
    Points,

    /// <summary>The metric weighs more or less, or counts in one version only.</summary>
    Weight,

    /// <summary>A bonus, a deduction, a limit or a rule for few orders.</summary>
    Rule,
}
