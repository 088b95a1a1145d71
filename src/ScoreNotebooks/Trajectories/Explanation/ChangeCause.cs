namespace ScoreNotebooks;

/// <summary>What a share of a change comes from.</summary>
public enum ChangeCause
{
    /// <summary>A metric's value changed, since days entered and left its window.</summary>
    Metric,

    /// <summary>A metric had a value and has none any more.</summary>
    WentMissing,

    /// <summary>A metric had no value and has one now.</summary>
    Appeared,

    /// <summary>A bonus or a deduction changed.</summary>
    Adjustment,
}
