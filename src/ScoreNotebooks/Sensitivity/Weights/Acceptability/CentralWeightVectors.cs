namespace ScoreNotebooks;

/// <summary>The mean weights under which each shop was first, from the sums of all batches in their order.</summary>
internal sealed class CentralWeightVectors(IReadOnlyList<CentralTally> batches, WeightLevel level, bool areIndependent)
{
    /// <summary>The central weights of a shop and their standard errors; null when it was never first.</summary>
    internal (double[] Weights, double[] Errors)? Of(int shop)
    {
        var having = batches.Where(batch => batch.Has(shop)).ToList();
        var count = having.Sum(batch => batch.CountOf(shop));
        if (count == 0) return null;
        var means = Places(place => having.Sum(batch => batch.Of(shop).Sums[place]) / count);
        var errors = areIndependent
            ? Places(place => ErrorOfMean(having.Sum(batch => batch.Of(shop).Squares[place]), means[place], count))
            : Places(place => ErrorOfRatio(having, shop, place, means[place], count));
        return (means, errors);
    }

    private double[] Places(Func<int, double> value) => [.. Enumerable.Range(0, level.Parts.Count).Select(value)];

    private static double ErrorOfMean(double squares, double mean, int count) =>
        count < 2 ? double.NaN : Math.Sqrt(Math.Max(0, squares - (count * mean * mean)) / (count - 1) / count);

    // A walk's draws resemble their neighbours; its batches do not. The mean is a ratio of two batch sums (Law & Kelton, 9.5.3).
    private double ErrorOfRatio(List<CentralTally> having, int shop, int place, double mean, int count)
    {
        var deviations = having.Sum(batch => Math.Pow(batch.Of(shop).Sums[place] - (mean * batch.CountOf(shop)), 2));
        return having.Count < 2 ? double.NaN : Math.Sqrt(deviations * batches.Count / (batches.Count - 1)) / count;
    }
}
