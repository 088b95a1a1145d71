namespace ScoreNotebooks;

/// <summary>Where one version of a platform's rules gives way to the next.</summary>
/// <param name="Day">The first day of the new version.</param>
/// <param name="Old">The version before.</param>
/// <param name="New">The version from that day on.</param>
public sealed record RuleBreak(DateOnly Day, RuleVersion Old, RuleVersion New)
{
    /// <summary>What the break is called in a chart.</summary>
    public BilingualText Name => new($"rules {New.Name.English}", $"规则 {New.Name.Chinese}");

    /// <summary>The days between the two versions on which neither is in force; null when one follows the other directly.</summary>
    public EffectivePeriod? Gap =>
        Old.InForce.To is { } to && to.AddDays(1) < Day ? new EffectivePeriod(to.AddDays(1), Day.AddDays(-1)) : null;
}
