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

    /// <summary>One more than the number of shops with a lower value: 1 = lowest, ties share the lowest. Differs from shop to shop.</summary>
    Rank,
}
