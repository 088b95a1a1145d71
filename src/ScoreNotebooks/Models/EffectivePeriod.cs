namespace ScoreNotebooks;

/// <summary>The days on which a version of a platform's rules is in force.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; null while no end is known.</param>
public sealed record EffectivePeriod(DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether the rules are in force on a day.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
