namespace ScoreNotebooks;

/// <summary>
/// How sure each shop is to be first under its own central weights: plain yes or no while only weights are uncertain,
/// else counted over draws of the counts.
/// </summary>
internal sealed class ConfidenceFactors(Scoreboard scores, WeightLevel level, IReadOnlyList<(int Shop, double[] Weights)> candidates)
{
    private readonly double[][] _points =
        scores.Compiled.Program.Evaluate(scores.Columns, scores.Compiled.PointRegisters(), scores.Sample);

    /// <summary>For each candidate 1 when it is first (or level with the first) under its weights, else 0.</summary>
    internal SimulatedShare[] Certain()
    {
        var totals = new WeighedTotals(level, _points, ProgramEvaluator.Lanes);
        return [.. candidates.Select(candidate =>
        {
            Weigh(totals, candidate.Weights, ProgramEvaluator.Lanes);
            return new SimulatedShare(IsFirst(totals.OfWeights(0), candidate.Shop) ? 1 : 0, 0);
        })];
    }

    /// <summary>For each candidate the share of draws of the counts in which it is first under its weights.</summary>
    internal SimulatedShare[] Drawn(int draws, int seed, CancellationToken cancellation)
    {
        var firsts = new long[candidates.Count];
        Parallel.For(0, AcceptabilitySimulation.Batches, new ParallelOptions { CancellationToken = cancellation }, batch =>
        {
            var ofBatch = CountFirsts(batch, AcceptabilitySimulation.SizeOf(batch, draws), seed, cancellation);
            for (var i = 0; i < firsts.Length; i++) Interlocked.Add(ref firsts[i], ofBatch[i]);
        });
        return [.. firsts.Select(count => SimulatedShare.OfIndependent(count, draws))];
    }

    private int[] CountFirsts(int batch, int size, int seed, CancellationToken cancellation)
    {
        const int Block = AcceptabilitySimulation.Block;
        var firsts = new int[candidates.Count];
        var totals = new WeighedTotals(level, _points, Block);
        var drawn = new DrawnPoints(scores, seed, Block);
        var ofShops = Enumerable.Range(0, scores.Shops.Count).Select(_ => new double[Block]).ToArray();
        // Other draws than those of the ranks, so that the two shares err independently.
        drawn.Begin(AcceptabilitySimulation.Batches + batch);
        for (var begun = 0; begun < size; begun += Block)
        {
            var points = ofShops.Select((_, row) => drawn.Next(row).Select(column => column.ToArray()).ToArray()).ToArray();
            for (var i = 0; i < firsts.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                Weigh(totals, candidates[i].Weights, Block);
                for (var shop = 0; shop < points.Length; shop++) totals.OfPoints(points[shop]).CopyTo(ofShops[shop]);
                for (var draw = 0; draw < Math.Min(Block, size - begun); draw++)
                    if (IsFirst(ofShops, draw, candidates[i].Shop)) firsts[i]++;
            }
        }

        return firsts;
    }

    private static void Weigh(WeighedTotals totals, double[] weights, int rows) =>
        totals.SetWeights([.. weights.Select(weight => Enumerable.Repeat(weight, rows).ToArray())], rows);

    private static bool IsFirst(ReadOnlySpan<double> totals, int shop)
    {
        foreach (var total in totals)
            if (!(total <= totals[shop]) && !double.IsNaN(total)) return false;
        return !double.IsNaN(totals[shop]);
    }

    private static bool IsFirst(double[][] totals, int draw, int shop)
    {
        var own = totals[shop][draw];
        return !double.IsNaN(own) && !totals.Any(other => other[draw] > own);
    }
}
