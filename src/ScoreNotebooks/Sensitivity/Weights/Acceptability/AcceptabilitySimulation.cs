namespace ScoreNotebooks;

/// <summary>
/// Draws weights and counts ranks. The draws come in a fixed number of batches, each with its own random numbers, so
/// that neither the number of cores nor the order in which they work changes the result; memory holds one block of
/// draws per core and the counts, however many draws there are.
/// </summary>
internal sealed class AcceptabilitySimulation
{
    internal const int Batches = 32;
    internal const int Block = 512;

    /// <summary>The most shops of which every pair is counted; of more, all shops are scored under one weight after another.</summary>
    internal const int MostShopsInPairs = 64;

    private readonly Scoreboard _scores;
    private readonly WeightLevel _level;
    private readonly WeightDraws _draws;
    private readonly int _count;
    private readonly int _seed;
    private readonly bool _drawsCounts;
    private readonly int[] _rows;
    private readonly double[][] _points;
    private readonly CentralTally[] _central = new CentralTally[Batches];
    private readonly BatchSpread? _spread;

    /// <param name="scores">The scores.</param>
    /// <param name="level">The weights that vary.</param>
    /// <param name="draws">Where weights come from.</param>
    /// <param name="count">How many are drawn.</param>
    /// <param name="seed">The seed of the counts' draws.</param>
    /// <param name="drawsCounts">Whether the counts are drawn as well.</param>
    /// <param name="rows">The rows of the shops that are ranked; null for all.</param>
    internal AcceptabilitySimulation(
        Scoreboard scores, WeightLevel level, WeightDraws draws, int count, int seed, bool drawsCounts, int[]? rows = null)
    {
        (_scores, _level, _draws, _count, _seed, _drawsCounts) = (scores, level, draws, count, seed, drawsCounts);
        _rows = rows ?? [.. Enumerable.Range(0, scores.Shops.Count)];
        var points = scores.Compiled.Program.Evaluate(scores.Columns, scores.Compiled.PointRegisters(), scores.Sample);
        _points = rows is null ? points : [.. points.Select(column => rows.Select(row => column[row]).ToArray())];
        Tally = new RankTally(_rows.Length, inPairs: _rows.Length <= MostShopsInPairs);
        if (!draws.AreIndependent) _spread = new BatchSpread(Tally);
    }

    /// <summary>The counts over all draws.</summary>
    internal RankTally Tally { get; }

    /// <summary>The weights under which each shop was first, batch by batch.</summary>
    internal IReadOnlyList<CentralTally> Central => _central;

    /// <summary>How the batches differed; null for independent draws.</summary>
    internal BatchSpread? Spread => _spread;

    internal AcceptabilitySimulation Run(IProgress<double>? progress, CancellationToken cancellation)
    {
        var (done, next) = (0, 0);
        // As many workers as cores, each with buffers of its own that it keeps; whoever is free takes the next batch.
        var cores = Math.Min(Environment.ProcessorCount, Batches);
        Parallel.For(0, cores, new ParallelOptions { CancellationToken = cancellation }, _ =>
        {
            var worker = new Worker(this);
            while (Interlocked.Increment(ref next) - 1 is var batch and < Batches)
                worker.Run(batch, drawn => progress?.Report((double)Interlocked.Add(ref done, drawn) / _count), cancellation);
            lock (Tally) Tally.Add(worker.Counted);
        });
        return this;
    }

    /// <summary>How many draws a batch has.</summary>
    internal static int SizeOf(int batch, int count) => (int)((long)count * (batch + 1) / Batches - (long)count * batch / Batches);

    /// <summary>What one core needs for its batches.</summary>
    private sealed class Worker
    {
        private readonly AcceptabilitySimulation _all;
        private readonly WeighedTotals _totals;
        private readonly double[][] _weights;
        private readonly PairRanking? _pairs;
        private readonly BucketRanking? _buckets;
        private readonly DrawnPoints? _drawn;
        private readonly double[][]? _drawnTotals;
        private readonly double[] _ofShops;
        private readonly RankTally _counted;
        private readonly RankTally? _ofBatch;

        internal Worker(AcceptabilitySimulation all)
        {
            _all = all;
            var shops = all._rows.Length;
            _totals = new WeighedTotals(all._level, all._points, Block);
            _weights = [.. all._level.Parts.Select(_ => new double[Block])];
            if (shops <= MostShopsInPairs) _pairs = new PairRanking(shops, Block);
            else _buckets = new BucketRanking(shops);
            if (all._drawsCounts) _drawn = new DrawnPoints(all._scores, all._seed, Block);
            if (all._drawsCounts && _buckets is not null) _drawnTotals = [.. Enumerable.Range(0, shops).Select(_ => new double[Block])];
            _ofShops = new double[shops];
            _counted = new RankTally(shops, inPairs: _pairs is not null);
            if (all._spread is not null) _ofBatch = new RankTally(shops, inPairs: _pairs is not null);
        }

        internal RankTally Counted => _counted;

        internal void Run(int batch, Action<int> report, CancellationToken cancellation)
        {
            var size = SizeOf(batch, _all._count);
            var central = _all._central[batch] = new CentralTally(_all._rows.Length, _weights.Length);
            var stream = _all._draws.Begin(batch);
            _drawn?.Begin(batch);
            _ofBatch?.Clear();
            for (var begun = 0; begun < size; begun += Block)
            {
                cancellation.ThrowIfCancellationRequested();
                var count = Math.Min(Block, size - begun);
                // Whole vectors are evaluated; what lies beyond the count is drawn and not counted.
                var padded = (count + ProgramEvaluator.Lanes - 1) / ProgramEvaluator.Lanes * ProgramEvaluator.Lanes;
                stream.Next(_weights, padded);
                _totals.SetWeights(_weights, padded);
                if (_pairs is not null) RankFew(_pairs, count, central);
                else RankMany(_buckets!, count, central);
                report(count);
            }

            if (_ofBatch is null) return;
            _all._spread!.Add(_ofBatch, size);
            _counted.Add(_ofBatch);
        }

        private RankTally Tally => _ofBatch ?? _counted;

        private void RankFew(PairRanking ranking, int count, CentralTally central)
        {
            for (var shop = 0; shop < _all._rows.Length; shop++)
            {
                var totals = _drawn is null ? _totals.OfShop(shop) : _totals.OfPoints(_drawn.Next(_all._rows[shop]));
                totals[..count].CopyTo(ranking.TotalsOf(shop));
            }

            ranking.Count(count, Tally, _weights, central);
        }

        private void RankMany(BucketRanking ranking, int count, CentralTally central)
        {
            if (_drawnTotals is not null)
                for (var shop = 0; shop < _drawnTotals.Length; shop++)
                    _totals.OfPoints(_drawn!.Next(_all._rows[shop])).CopyTo(_drawnTotals[shop]);
            for (var draw = 0; draw < count; draw++)
            {
                ranking.Count(TotalsOf(draw), Tally);
                foreach (var shop in ranking.First) central.Add(shop, _weights, draw);
            }
        }

        private ReadOnlySpan<double> TotalsOf(int draw)
        {
            if (_drawnTotals is null) return _totals.OfWeights(draw);
            for (var shop = 0; shop < _ofShops.Length; shop++) _ofShops[shop] = _drawnTotals[shop][draw];
            return _ofShops;
        }
    }
}
