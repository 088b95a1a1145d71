namespace ScoreNotebooks;

/// <summary>
/// Draws many paths of one shop's days to come and scores every day of every path by the model's own program. Paths are
/// drawn in blocks, each with random numbers of its own, so that the result is the same however many cores share them.
/// </summary>
internal sealed class PathSimulation
{
    /// <summary>Paths drawn side by side: enough to fill vectors, few enough for a block to stay in the cache.</summary>
    internal const int PathsPerBlock = 64;

    private readonly ShopFit _shop;
    private readonly ScenarioPlan _plan;
    private readonly FutureWindows _windows;
    private readonly ProgramEvaluator _evaluator;
    private readonly int _outputs;
    private readonly ulong _seed;

    /// <param name="shop">What is fitted to the shop.</param>
    /// <param name="plan">The scenario over the days.</param>
    /// <param name="windows">The windows over the days.</param>
    /// <param name="program">The model's program.</param>
    /// <param name="outputs">The registers that are wanted.</param>
    /// <param name="sample">The shops that a comparing model compares with.</param>
    /// <param name="seed">The seed.</param>
    internal PathSimulation(ShopFit shop, ScenarioPlan plan, FutureWindows windows, ScoreProgram program, IReadOnlyList<int> outputs, SampleStatistics sample, int seed)
    {
        _shop = shop;
        _plan = plan;
        _windows = windows;
        _evaluator = new ProgramEvaluator(program, outputs, sample);
        _outputs = outputs.Count;
        _seed = unchecked((ulong)seed);
    }

    /// <summary>The wanted registers of every path on every day; place day × paths + path.</summary>
    internal double[][] Run(int paths, CancellationToken cancellation)
    {
        var results = Enumerable.Range(0, _outputs).Select(_ => GC.AllocateUninitializedArray<double>(_plan.Days * paths)).ToArray();
        Parallel.For(
            0, (paths + PathsPerBlock - 1) / PathsPerBlock, new ParallelOptions { CancellationToken = cancellation },
            () => new Block(this),
            (index, _, block) =>
            {
                block.Run(index);
                var first = index * PathsPerBlock;
                var count = Math.Min(PathsPerBlock, paths - first);
                for (var output = 0; output < _outputs; output++)
                    for (var day = 0; day < _plan.Days; day++)
                        block.Results[output].AsSpan(day * PathsPerBlock, count).CopyTo(results[output].AsSpan((day * paths) + first));
                return block;
            },
            _ => { });
        return results;
    }

    /// <summary>The daily columns of the first paths, as a history could have gone on; column × (day × paths + path).</summary>
    internal float[][] Columns(int block = 0)
    {
        var drawn = new Block(this);
        drawn.Draw(block);
        return drawn.Columns;
    }

    private sealed class Block
    {
        private readonly PathSimulation _simulation;
        private readonly ProcessPaths[] _processes;
        private readonly double[]?[] _added;
        private readonly double[][] _inputs;
        private readonly IReadOnlyList<ReadOnlyMemory<double>> _memory;
        private readonly double[] _room = new double[3 * PathsPerBlock];

        internal Block(PathSimulation simulation)
        {
            _simulation = simulation;
            var rows = simulation._plan.Days * PathsPerBlock;
            _processes = [.. simulation._shop.Processes.Select(process => ProcessPaths.Of(process, simulation._shop, simulation._plan, PathsPerBlock))];
            _added = [.. simulation._shop.Streams.Columns.Select((_, column) => simulation._plan.AddedTo(column))];
            Columns = [.. _added.Select(_ => new float[rows])];
            _inputs = simulation._windows.Room(rows);
            _memory = [.. _inputs.Select(input => (ReadOnlyMemory<double>)input)];
            Results = [.. Enumerable.Range(0, simulation._outputs).Select(_ => new double[rows])];
        }

        internal float[][] Columns { get; }

        internal double[][] Results { get; }

        internal void Run(int index)
        {
            Draw(index);
            _simulation._windows.Fill(Columns, _added, PathsPerBlock, _inputs, _room);
            _simulation._evaluator.Run(_memory, Results, _simulation._plan.Days * PathsPerBlock);
        }

        internal void Draw(int index)
        {
            for (var process = 0; process < _processes.Length; process++)
                _processes[process].Begin(new PathRandom(_simulation._seed, ((ulong)index << 16) | (uint)process));
            for (var day = 0; day < _simulation._plan.Days; day++)
                foreach (var process in _processes)
                    process.Day(day + 1, new DayColumns(Columns, day, PathsPerBlock));
        }
    }
}
