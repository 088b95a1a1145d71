namespace ScoreNotebooks;

/// <summary>Daily sums over daily numbers of cases, and what the spread of their ratio is made of.</summary>
/// <param name="Sums">One sum per day; NaN where there is no data.</param>
/// <param name="Cases">One number of cases per day; NaN where there is no data or the day is left out.</param>
/// <param name="Link">The scale of the level.</param>
/// <param name="Spread">What is known of the spread beforehand.</param>
internal sealed record DailySeries(double[] Sums, double[] Cases, Link Link, SpreadKind Spread)
{
    /// <summary>Whether a day counts.</summary>
    internal bool IsThere(int day) => Cases[day] > 0 && !double.IsNaN(Sums[day]);
}

/// <summary>What is known beforehand of the spread of daily numbers.</summary>
internal enum SpreadKind
{
    /// <summary>Counts: Poisson, and whatever the days differ beyond it.</summary>
    Counted,

    /// <summary>Outcomes of cases: binomial, and whatever the days differ beyond it.</summary>
    Turned,

    /// <summary>Something measured at each case: nothing is known.</summary>
    Measured,

    /// <summary>An amount of the day itself: nothing is known, and cases tell nothing.</summary>
    Daily,
}
