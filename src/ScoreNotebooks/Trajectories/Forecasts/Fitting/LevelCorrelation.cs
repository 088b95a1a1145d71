namespace ScoreNotebooks;

/// <summary>
/// How the levels of a shop's series stray together: the correlation of their weekly steps. A breakdown moves ratings,
/// hours and completed orders at once, so that drawing them apart would let them make up for one another.
/// </summary>
internal static class LevelCorrelation
{
    // 1 ÷ the variance of a correlation before anything is seen, as if any between −1 and 1 were as likely as any other.
    private const double PriorWeight = 3;
    private const double Most = 0.95;

    // What is left of each series' variance when the series before it are known: no level is made of the others alone.
    private const double LeastVariance = 0.05;

    /// <summary>
    /// The correlations. What two series' errors of a week have in common is on average share · share · correlation, so
    /// the correlation is a regression through the origin; it is drawn towards zero as by three weeks in which nothing
    /// but straying was seen and none of it in common, the more the fewer weeks there are and the less of their errors
    /// is straying.
    /// </summary>
    /// <param name="series">The surprises of each series; their last weeks are the same.</param>
    internal static double[,] Of(IReadOnlyList<IReadOnlyList<LevelSurprise>> series)
    {
        var correlations = new double[series.Count, series.Count];
        for (var one = 0; one < series.Count; one++)
        {
            correlations[one, one] = 1;
            for (var other = 0; other < one; other++)
                correlations[one, other] = correlations[other, one] = Between(series[one], series[other]);
        }

        return correlations;
    }

    /// <summary>The lower triangle whose product with its transpose is the correlations (Cholesky), by rows.</summary>
    /// <param name="correlations">The correlations; where they contradict one another, they are drawn towards zero until they do not.</param>
    internal static double[,] Factor(double[,] correlations)
    {
        for (var kept = 1.0; ; kept *= 0.9)
            if (Cholesky(correlations, kept) is { } factor) return factor;
    }

    private static double Between(IReadOnlyList<LevelSurprise> one, IReadOnlyList<LevelSurprise> other)
    {
        var (common, seen) = (0.0, 0.0);
        for (var back = 1; back <= Math.Min(one.Count, other.Count); back++)
        {
            var share = one[^back].Share * other[^back].Share;
            common += share * one[^back].Error * other[^back].Error;
            seen += share * share;
        }

        return Math.Clamp(common / (seen + PriorWeight), -Most, Most);
    }

    private static double[,]? Cholesky(double[,] correlations, double kept)
    {
        var size = correlations.GetLength(0);
        var factor = new double[size, size];
        for (var row = 0; row < size; row++)
            for (var column = 0; column <= row; column++)
            {
                var rest = row == column ? 1 : kept * correlations[row, column];
                for (var before = 0; before < column; before++) rest -= factor[row, before] * factor[column, before];
                if (row == column && rest < LeastVariance) return null;
                factor[row, column] = row == column ? Math.Sqrt(rest) : rest / factor[column, column];
            }

        return factor;
    }
}
