namespace ScoreNotebooks;

/// <summary>One version of a platform's rules and the days on which it is in force.</summary>
/// <param name="Model">The rules.</param>
/// <param name="InForce">The days. Where the model states no end, they end the day before the next version begins.</param>
/// <param name="Name">What tells it from the other versions: the model's version, its id where versions are alike, else its first day.</param>
public sealed record RuleVersion(ScoreModel Model, EffectivePeriod InForce, BilingualText Name)
{
    /// <summary>Whether the version is in force on a day.</summary>
    public bool IsInForceOn(DateOnly day) => day >= InForce.From && (InForce.To is not { } to || day <= to);
}
