namespace ScoreNotebooks;

/// <summary>
/// Indices of several outputs together: what an input causes of the sum of their variances (Lamboni, Monod &amp; Makowski
/// 2011; Gamboa et al. 2014), which is the mean of their indices weighed by their variances.
/// </summary>
internal static class PooledEstimate
{
    /// <summary>First-order indices of every input, then total indices of every input; NaN where no output varies.</summary>
    /// <param name="estimates">The estimates of the outputs, from one sample.</param>
    internal static IndexEstimate[] Of(IReadOnlyList<VarianceEstimate> estimates)
    {
        var replicates = estimates[0].Replicates.Count;
        var whole = Pooled(estimates, left: null);
        return ReplicateEstimate.Of(whole, [.. Enumerable.Range(0, replicates).Select(replicate => Pooled(estimates, replicate))]);
    }

    private static double[] Pooled(IReadOnlyList<VarianceEstimate> estimates, int? left)
    {
        var pooled = new double[2 * estimates[0].Inputs];
        var variance = 0.0;
        foreach (var estimate in estimates)
        {
            var sums = left is { } replicate ? estimate.Sums.Less(estimate.Replicates[replicate]) : estimate.Sums;
            var indices = IndexFormulas.All(sums, estimate.Centre);
            if (double.IsNaN(indices[0])) continue;
            var own = IndexFormulas.Variance(sums);
            variance += own;
            for (var i = 0; i < pooled.Length; i++) pooled[i] += own * indices[i];
        }

        for (var i = 0; i < pooled.Length; i++) pooled[i] /= variance;
        return pooled;
    }
}
