namespace ScoreNotebooks;

/// <summary>
/// Over which months the failed ones are counted. The article of the 2026 standard counts them over the cycle; the
/// header of its table says six months. Who passes the first reading passes the others too.
/// </summary>
public enum FailedMonthsOver
{
    /// <summary>All months of the cycle: twelve (the article). The strictest.</summary>
    Cycle,

    /// <summary>Months 1 to 6 and months 7 to 12 apart (the table's header, as in half-yearly assessments).</summary>
    HalfYears,

    /// <summary>Any six months of the cycle that follow one another (the table's header, read as a moving window).</summary>
    AnySixMonths,
}
