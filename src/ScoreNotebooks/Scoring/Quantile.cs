namespace ScoreNotebooks;

/// <summary>Quantiles of a sample, linear between order statistics (Hyndman &amp; Fan 1996, type 7).</summary>
internal static class Quantile
{
    /// <param name="ascending">The sample in ascending order, at least one value, none missing.</param>
    /// <param name="share">The share of the sample below the quantile, 0 to 1.</param>
    internal static double Of(ReadOnlySpan<double> ascending, double share)
    {
        var place = share * (ascending.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
