namespace ScoreNotebooks.Tests.Models;

/// <summary>What a random model is promised to be; the more traits, the fewer models.</summary>
[Flags]
public enum ModelTraits
{
    Any = 0,

    /// <summary>Better values never give fewer points: curves and tiers rise with the direction of their metric.</summary>
    Monotone = 1,

    /// <summary>Points stay within the scale: no zscore, rank or identity, and no bonuses or deductions.</summary>
    WithinScale = 2,

    /// <summary>A shop's score depends on no other shop.</summary>
    SelfContained = 4,

    /// <summary>Nothing but the tree: no adjustments, limits, gates or minimum samples.</summary>
    TreeOnly = 8,

    /// <summary>No rule for shops with few orders.</summary>
    ManyOrders = 16,
}
