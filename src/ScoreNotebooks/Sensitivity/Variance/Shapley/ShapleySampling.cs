namespace ScoreNotebooks;

/// <summary>Shapley effects from replicates of a sample; see <see cref="VarianceSampling"/> for why there are replicates.</summary>
internal static class ShapleySampling
{
    /// <summary>The most inputs whose every set is looked at.</summary>
    internal const int MostEnumerated = 12;

    /// <summary>The most inputs in any case.</summary>
    internal const int MostInputs = 64;

    internal static ShapleyEffects Run(
        BilingualText output, ShapleyProblem problem, int samples, int seed, IProgress<double>? progress, CancellationToken cancellation)
    {
        var isOfAll = problem.Inputs.Count <= MostEnumerated;
        var size = VarianceSampling.SizeFor(samples);
        var sequence = new SobolSequence(2 * problem.Inputs.Count);
        var replicates = Enumerable.Range(0, VarianceSampling.Replicates).Select(replicate =>
        {
            var scrambled = sequence.Scrambled(SeedHash.Of((ulong)seed, (ulong)replicate));
            return isOfAll ? (ShapleyReplicate)new AllCoalitions(problem, scrambled) : new SampledOrders(problem, scrambled, HashCode.Combine(seed, replicate));
        }).ToArray();
        long done = 0;
        Run(replicates, problem.IsConcurrent, replicate => replicate.Run(
            size / replicates.Length, rows => progress?.Report((double)Interlocked.Add(ref done, rows) / size), cancellation), cancellation);
        var figures = Figures(replicates, isOfAll ? AllCoalitions.Figures : SampledOrders.Figures);
        return new ShapleyEffects(
            output, [.. problem.Inputs.Select((input, i) => new ShapleyEffect(input.Id, input.Title, figures[i]))], figures[^1].Value)
        {
            Samples = size,
            Evaluations = replicates.Sum(replicate => replicate.Evaluations),
            Missing = replicates.Sum(replicate => replicate.Missing),
            IsOfAllOrders = isOfAll,
            Distributions = [.. problem.Inputs.Select(input => input.Distribution.Describe(VarianceResult.Plain))],
        };
    }

    private static void Run(ShapleyReplicate[] replicates, bool isConcurrent, Action<ShapleyReplicate> run, CancellationToken cancellation)
    {
        if (isConcurrent) Parallel.ForEach(replicates, new ParallelOptions { CancellationToken = cancellation }, run);
        else Array.ForEach(replicates, run);
    }

    private static IndexEstimate[] Figures(ShapleyReplicate[] replicates, Func<double[], double[]> figures)
    {
        var whole = new double[replicates[0].Sums.Length];
        foreach (var replicate in replicates)
            for (var i = 0; i < whole.Length; i++) whole[i] += replicate.Sums[i];
        return ReplicateEstimate.Of(
            figures(whole), [.. replicates.Select(replicate => figures([.. whole.Zip(replicate.Sums, (sum, own) => sum - own)]))]);
    }
}
