namespace ScoreNotebooks;

/// <summary>What a sample-based normalisation needs to know of all the shops that have a value.</summary>
public enum SampleStatistic
{
    /// <summary>How many shops have the value.</summary>
    Count,

    /// <summary>The least value.</summary>
    Minimum,

    /// <summary>The greatest value.</summary>
    Maximum,

    /// <summary>The mean value.</summary>
    Mean,

    /// <summary>The standard deviation with n − 1.</summary>
    Deviation,

    /// <summary>What values are not to fall below: the lower bound that a <see cref="Treatment"/> sets; −∞ when it sets none.</summary>
    LowerBound,

    /// <summary>What values are not to exceed: the upper bound that a <see cref="Treatment"/> sets; +∞ when it sets none.</summary>
    UpperBound,

    /// <summary>One more than the number of shops with a lower value: 1 = lowest, ties share the lowest. Differs from shop to shop.</summary>
    Rank,
}
