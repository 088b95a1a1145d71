namespace ScoreNotebooks;

/// <summary>What the variance is taken of.</summary>
public enum AssumptionOutput
{
    /// <summary>A shop's rank.</summary>
    Rank,

    /// <summary>A shop's total; comparable only while points keep their scale.</summary>
    Total,
}
