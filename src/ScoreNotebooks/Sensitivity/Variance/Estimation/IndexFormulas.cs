namespace ScoreNotebooks;

/// <summary>
/// Indices from sums: first order by Saltelli et al. (2010, table 2, b), total by Jansen (1999), pairs by Saltelli
/// (2002), each from outputs less their mean. Divided by the variance of the outputs in A and B together.
/// </summary>
internal static class IndexFormulas
{
    // Outputs that differ by no more than this share of their size are all the same, but for rounding.
    private const double Rounding = 1e-13;

    /// <summary>The mean of the outputs less their centre.</summary>
    internal static double Mean(PickFreezeSums sums) => (sums.OfWhole[1] + sums.OfWhole[2]) / 2 / sums.OfWhole[0];

    /// <summary>The variance of the output; NaN without complete rows.</summary>
    internal static double Variance(PickFreezeSums sums)
    {
        var mean = Mean(sums);
        return ((sums.OfWhole[3] + sums.OfWhole[4]) / 2 / sums.OfWhole[0]) - (mean * mean);
    }

    /// <summary>
    /// First-order index of every input, total index of every input, both of a dummy input that the function does not
    /// have, then the interaction of every pair where pairs were summed. NaN where nothing varies.
    /// </summary>
    /// <param name="sums">The sums.</param>
    /// <param name="centre">What was subtracted from the outputs before they were summed.</param>
    internal static double[] All(PickFreezeSums sums, double centre)
    {
        var inputs = sums.Inputs;
        var indices = new double[(2 * inputs) + 2 + (sums.WithPairs ? inputs * (inputs - 1) / 2 : 0)];
        var mean = Mean(sums);
        var variance = Variance(sums);
        if (!(variance > Rounding * Rounding * centre * centre)) variance = double.NaN;
        for (var input = 0; input < inputs; input++)
        {
            var (first, total) = Exchange(sums.OfInput(input), mean);
            if (sums.WithPairs)
            {
                var (firstMirrored, totalMirrored) = Exchange(sums.OfInputMirrored(input), mean);
                (first, total) = ((first + firstMirrored) / 2, (total + totalMirrored) / 2);
            }

            indices[input] = first / variance;
            indices[inputs + input] = total / variance;
        }

        // What an input without any effect would be given by chance (Khorashadi Zadeh et al. 2017): the first-order index
        // from two outputs that share nothing, the total from two that share everything.
        indices[2 * inputs] = Covariance(sums.OfWhole, mean) / variance;
        indices[(2 * inputs) + 1] = 1 - (((sums.OfWhole[3] / sums.OfWhole[0]) - (mean * mean)) / variance);
        if (sums.WithPairs) AddPairs(sums, indices, mean, variance);
        return indices;
    }

    private static (double First, double Total) Exchange(ReadOnlySpan<double> sums, double mean) =>
        ((sums[2] - (mean * sums[1])) / sums[0], sums[3] / 2 / sums[0]);

    private static void AddPairs(PickFreezeSums sums, double[] indices, double mean, double variance)
    {
        var inputs = sums.Inputs;
        var place = (2 * inputs) + 2;
        var chance = Covariance(sums.OfWhole, mean);
        for (var first = 0; first < inputs; first++)
            for (var second = first + 1; second < inputs; second++)
            {
                var together = (Covariance(sums.OfPair(first, second), mean) - chance) / variance;
                indices[place++] = together - indices[first] - indices[second];
            }
    }

    private static double Covariance(ReadOnlySpan<double> sums, double mean) =>
        (sums[5] / sums[0]) - (mean * (sums[1] + sums[2]) / sums[0]) + (mean * mean);
}
