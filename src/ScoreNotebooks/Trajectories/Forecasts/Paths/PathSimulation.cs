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
    private readonly ScoreProgram _program;
    private readonly RegisterPlan _outputs;
    private readonly SampleStatistics _sample;
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
        _program = program;
        _outputs = new RegisterPlan(program, outputs);
        _sample = sample;
        _seed = unchecked((ulong)seed);
    }

    /// <summary>The wanted registers of every path on every day; place day × paths + path.</summary>
    internal double[][] Run(int paths, CancellationToken cancellation)
    {
        var results = Enumerable.Range(0, _outputs.Results).Select(_ => GC.AllocateUninitializedArray<double>(_plan.Days * paths)).ToArray();
        var blocks = (paths + PathsPerBlock - 1) / PathsPerBlock;
        var next = -1;
        Parallel.For(0, Math.Min(blocks, Environment.ProcessorCount), new ParallelOptions { CancellationToken = cancellation }, _ =>
        {
            var block = new Block(this);
            while (Interlocked.Increment(ref next) is var index && index < blocks)
            {
                cancellation.ThrowIfCancellationRequested();
                block.Run(index, paths, results);
            }
        });
        return results;
    }

    /// <summary>The daily columns of the first paths, as a history could have gone on; column × (day × paths + path).</summary>
    internal float[][] Columns(int block = 0)
    {
        var drawn = new Block(this);
        drawn.DrawAll(block);
        return drawn.Columns;
    }

    /// <summary>Room for a block of paths, and what goes on in it: the days of a week are drawn, enter the windows and are scored, then comes the next.</summary>
    private sealed class Block
    {
        private const int WeekRows = 7 * PathsPerBlock;

        private readonly PathSimulation _simulation;
        private readonly ShopLevels _levels;
        private readonly ProcessPaths[] _processes;
        private readonly PathWindows _windows;
        private readonly PreparedProgram _program;

        internal Block(PathSimulation simulation)
        {
            _simulation = simulation;
            var processes = simulation._shop.Processes;
            _levels = new ShopLevels(simulation._shop, PathsPerBlock);
            _processes = [.. processes.Zip(_levels.ByProcess(processes), (process, levels) => ProcessPaths.Of(process, simulation._shop, simulation._plan, PathsPerBlock, levels))];
            Columns = [.. simulation._shop.Streams.Columns.Select(_ => new float[Days * PathsPerBlock])];
            _windows = new PathWindows(simulation._windows, simulation._plan, Columns, PathsPerBlock);
            _program = new PreparedProgram(simulation._program, simulation._outputs, simulation._sample, WeekRows);
            for (var input = 0; input < _windows.Inputs.Count; input++) _program.SetColumn(input, _windows.Inputs[input]);
        }

        internal float[][] Columns { get; }

        private int Days => _simulation._plan.Days;

        internal void Run(int index, int paths, double[][] results)
        {
            Begin(index);
            _windows.Begin();
            var first = index * PathsPerBlock;
            var count = Math.Min(PathsPerBlock, paths - first);
            for (var week = 1; FirstDayOf(week) < Days; week++)
            {
                Draw(week);
                _windows.Pass(FirstDayOf(week), DaysOf(week));
                _program.Run(DaysOf(week) * PathsPerBlock);
                for (var output = 0; output < results.Length; output++)
                    for (var day = 0; day < DaysOf(week); day++)
                        _program.Result(output).AsSpan(day * PathsPerBlock, count).CopyTo(results[output].AsSpan(((FirstDayOf(week) + day) * paths) + first));
            }
        }

        internal void DrawAll(int index)
        {
            Begin(index);
            for (var week = 1; FirstDayOf(week) < Days; week++) Draw(week);
        }

        private static int FirstDayOf(int week) => 7 * (week - 1);

        private int DaysOf(int week) => Math.Min(7, Days - FirstDayOf(week));

        private void Begin(int index)
        {
            _levels.Begin(Numbers(_processes.Length));
            for (var process = 0; process < _processes.Length; process++) _processes[process].Begin(Numbers(process));

            // Levels and processes have numbers of their own, so that a scenario for one does not touch the others.
            PathRandom Numbers(int part) => new(_simulation._seed, ((ulong)index << 16) | (uint)part);
        }

        private void Draw(int week)
        {
            _levels.Week(week);
            foreach (var process in _processes) process.Draw(new WeekColumns(Columns, FirstDayOf(week), DaysOf(week), PathsPerBlock));
        }
    }
}
