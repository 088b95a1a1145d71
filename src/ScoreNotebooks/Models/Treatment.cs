namespace ScoreNotebooks;

/// <summary>
/// What becomes of outliers of a metric before its values become points (OECD/JRC Handbook on Constructing Composite
/// Indicators, step 3). A single extreme shop otherwise sets the scale for all: under min–max the others are pushed
/// together at one end. Bounds are those of the shops that are compared, found once; a shop asked "what if" afterwards
/// is treated by the same bounds. The values of a table are never changed, and every treated one is listed in
/// <see cref="Scoreboard.TreatedCells"/>.
/// </summary>
public abstract record Treatment
{
    private Treatment()
    {
    }

    /// <summary>True when what becomes of a value depends on the other shops of the table.</summary>
    public bool IsSampleBased => this is Winsorise or Percentiles;

    /// <summary>
    /// While the sample's |skewness| is above <paramref name="Skewness"/> and its excess kurtosis above
    /// <paramref name="Kurtosis"/>, the most extreme value on the side of the skew (and those equal to it) is set to
    /// the next one, as long as no more than <paramref name="MostPoints"/> values are set in all. The rule of the JRC's
    /// index audits, as in COINr's <c>winsorise</c> (Becker et al. 2022). Both measures are the sample-adjusted ones of
    /// Excel and SAS, G1 and G2 of Joanes &amp; Gill (1998); fewer than four values are left alone.
    /// </summary>
    /// <param name="MostPoints">The most values that are set; at least 1.</param>
    /// <param name="Skewness">The |skewness| up to which the sample is left alone; above 0.</param>
    /// <param name="Kurtosis">The excess kurtosis (0 for a normal distribution) up to which the sample is left alone; above 0.</param>
    public sealed record Winsorise(int MostPoints = 5, double Skewness = 2, double Kurtosis = 3.5) : Treatment;

    /// <summary>
    /// Values below one quantile of the sample are set to it, and values above another to that. Quantiles are linear
    /// between order statistics (Hyndman &amp; Fan 1996, type 7).
    /// </summary>
    /// <param name="Low">The share of the sample below the lower quantile, from 0.</param>
    /// <param name="High">The share of the sample below the upper quantile, to 1; above <paramref name="Low"/>.</param>
    public sealed record Percentiles(double Low = 0.05, double High = 0.95) : Treatment;

    /// <summary>
    /// The natural logarithm of value + offset takes the value's place: equal ratios then count alike, in the same
    /// direction. The ends of goalposts and the knots of a curve stay in the metric's unit and are treated alike. A
    /// value that is not above −offset has no logarithm and is missing, and the scoreboard says so.
    /// </summary>
    /// <param name="Offset">What is added before the logarithm, in the metric's unit; above zero where values may be zero.</param>
    public sealed record Logarithm(double Offset = 0) : Treatment;
}
