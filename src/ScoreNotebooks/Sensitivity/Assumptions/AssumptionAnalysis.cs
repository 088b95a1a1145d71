using System.Collections.Concurrent;

namespace ScoreNotebooks;

/// <summary>
/// Ranks the shops in many replications: first a sample whose ranks are counted, then the sample from which the shares
/// of variance are estimated. Results do not depend on the number of cores; memory holds the draws and one block of
/// replications per core.
/// </summary>
internal sealed class AssumptionAnalysis
{
    private const int Block = 64;

    private readonly ReplicationBanks _banks;
    private readonly ReplicationDesign _design;
    private readonly ConcurrentBag<Worker> _idle = [];
    private readonly AssumptionOutput _output;
    private readonly int _replications;
    private readonly int _seed;
    private readonly CancellationToken _cancellation;

    internal AssumptionAnalysis(
        Scoreboard scores, AssumptionChoices choices, AssumptionOutput output, int replications, int seed, CancellationToken cancellation)
    {
        _banks = new ReplicationBanks(scores, new ResolvedChoices(scores, choices), replications, seed);
        _design = new ReplicationDesign(_banks);
        (_output, _replications, _seed, _cancellation) = (output, replications, seed, cancellation);
    }

    /// <summary>The draws and the points.</summary>
    internal ReplicationBanks Banks => _banks;

    internal AssumptionSensitivity Run(IProgress<double>? progress)
    {
        // One further pass over the sample for every choice and two more, and the first one for the intervals.
        var passes = _design.Columns + 3.0;
        var counts = CountRanks(progress is null ? null : share => progress.Report(share / passes));
        var problem = new VarianceProblem(_design.Columns, _banks.Shops, Outputs);
        var estimates = VarianceSampling.Run(
            problem, new VarianceSettings(_replications, _seed), progress is null ? null : new Portion(progress, 1 / passes), _cancellation);
        return new AssumptionResult(_banks, counts, estimates).Make(_replications, _output);
    }

    /// <summary>The replications that the intervals rest on.</summary>
    internal IEnumerable<Replication> Replications()
    {
        var columns = Points(0, _replications);
        return Enumerable.Range(0, _replications).Select(row => _design.At(columns, row));
    }

    private RankCounts CountRanks(Action<double>? report)
    {
        var counts = new RankCounts(_banks.Shops, _replications);
        var done = 0;
        Parallel.For(
            0, (_replications + Block - 1) / Block, new ParallelOptions { CancellationToken = _cancellation }, block =>
            {
                var (first, count) = (block * Block, Math.Min(Block, _replications - (block * Block)));
                var columns = Points(first, count);
                var worker = Take();
                for (var row = 0; row < count; row++)
                    counts.Add(first + row, worker.Output(_design.At(columns, row), AssumptionOutput.Rank), _banks.Scores.Ranks.Span);
                _idle.Add(worker);
                report?.Invoke((double)Interlocked.Add(ref done, count) / _replications);
            });
        return counts;
    }

    private ReadOnlyMemory<double>[] Points(int first, int count)
    {
        var sequence = new SobolSequence(_design.Columns).Scrambled(SeedHash.Of((ulong)_seed, 4));
        return [.. Enumerable.Range(0, _design.Columns).Select(column =>
        {
            var points = new double[count];
            sequence.Fill(column, first, points);
            return (ReadOnlyMemory<double>)points;
        })];
    }

    private double[][] Outputs(IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        var rows = columns[0].Length;
        var outputs = new double[_banks.Shops][];
        for (var shop = 0; shop < outputs.Length; shop++) outputs[shop] = GC.AllocateUninitializedArray<double>(rows);
        var worker = Take();
        for (var row = 0; row < rows; row++)
        {
            if (row % Block == 0) _cancellation.ThrowIfCancellationRequested();
            var values = worker.Output(_design.At(columns, row), _output);
            for (var shop = 0; shop < outputs.Length; shop++) outputs[shop][row] = values[shop];
        }

        _idle.Add(worker);
        return outputs;
    }

    private Worker Take() => _idle.TryTake(out var worker) ? worker : new Worker(_banks);

    /// <summary>What one core needs.</summary>
    private sealed class Worker(ReplicationBanks banks)
    {
        private readonly ReplicationScorer _scorer = new(banks);
        private readonly BucketRanking _ranking = new(banks.Shops);
        private readonly double[] _ranks = new double[banks.Shops];

        internal ReadOnlySpan<double> Output(Replication replication, AssumptionOutput output)
        {
            var totals = _scorer.Totals(replication);
            if (output == AssumptionOutput.Total) return totals;
            _ranking.Rank(totals, _ranks);
            return _ranks;
        }
    }

    /// <summary>The rest of the work, told as a part of all of it.</summary>
    private sealed class Portion(IProgress<double> all, double begun) : IProgress<double>
    {
        public void Report(double value) => all.Report(begun + ((1 - begun) * value));
    }
}
