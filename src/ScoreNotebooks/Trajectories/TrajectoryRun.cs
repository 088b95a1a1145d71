namespace ScoreNotebooks;

/// <summary>
/// Scores every shop on every day, block by block, so that what is between the daily amounts and the totals never
/// takes more room than a block. A model that compares shops with one another takes blocks of days, any other blocks
/// of shops.
/// </summary>
internal sealed class TrajectoryRun
{
    private const int RowsPerBlock = 4096;
    private const int ValuesPerBlockOfDays = 4_000_000;
    private const int LeastDaysPerBlock = 8;

    private readonly ShopHistory _history;
    private readonly WindowedInputs _inputs;
    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly ScoreProgram _program;
    private readonly int[] _outputs;
    private readonly double[][] _results;
    private int _rowsDone;

    internal TrajectoryRun(ShopHistory history, WindowedInputs inputs, IProgress<double>? progress, CancellationToken cancellation)
    {
        _history = history;
        _inputs = inputs;
        _progress = progress;
        _cancellation = cancellation;
        var compiled = inputs.Model.Compiled;
        _program = compiled.Program;
        _outputs = [.. new[] { compiled.Root.Score, compiled.Root.Coverage }.Distinct()];
        _results = [.. _outputs.Select(_ => GC.AllocateUninitializedArray<double>(history.Shops.Count * history.Days.Count))];
    }

    /// <summary>The totals and the coverage of every shop on every day, shop by shop.</summary>
    internal (double[] Totals, double[] Coverage) Run()
    {
        if (_program.IsSampleBased) RunDays();
        else RunShops();
        _cancellation.ThrowIfCancellationRequested();
        return (_results[0], _results[^1]);
    }

    private void RunShops()
    {
        var shopsPerBlock = Math.Max(1, RowsPerBlock / _history.Days.Count);
        var blocks = (_history.Shops.Count + shopsPerBlock - 1) / shopsPerBlock;
        var evaluator = new ProgramEvaluator(_program, _outputs, SampleStatistics.None);
        var next = -1;
        Parallel.For(0, Math.Min(blocks, Environment.ProcessorCount), _ =>
        {
            var block = new Block(_inputs, _outputs.Length, shopsPerBlock * _history.Days.Count);
            while (!_cancellation.IsCancellationRequested && Interlocked.Increment(ref next) is var index && index < blocks)
                RunShops(index * shopsPerBlock, Math.Min(shopsPerBlock, _history.Shops.Count - index * shopsPerBlock), block, evaluator);
        });
    }

    private void RunShops(int first, int count, Block block, ProgramEvaluator evaluator)
    {
        var rows = count * _history.Days.Count;
        _inputs.Fill(first..(first + count), .., block.Inputs, block.Room);
        evaluator.Run(block.Columns, block.Results, rows);
        for (var output = 0; output < _results.Length; output++)
            block.Results[output].AsSpan(0, rows).CopyTo(_results[output].AsSpan(first * _history.Days.Count));
        Report(rows);
    }

    private void RunDays()
    {
        var shops = _history.Shops.Count;
        var daysPerBlock = Math.Min(_history.Days.Count, Math.Max(LeastDaysPerBlock, ValuesPerBlockOfDays / shops / Math.Max(1, _inputs.Columns.Count)));
        var room = new WindowRoom();
        for (var first = 0; first < _history.Days.Count; first += daysPerBlock)
        {
            var days = Math.Min(daysPerBlock, _history.Days.Count - first);
            var inputs = _inputs.Room(shops * days);
            _inputs.Fill(.., first..(first + days), inputs, room);
            Parallel.For(0, days, new ParallelOptions { CancellationToken = _cancellation }, day => RunDay(first + day, Every(days, day, inputs)));
            Report(shops * days);
        }
    }

    private void RunDay(int day, double[][] inputs)
    {
        var values = _program.Evaluate([.. inputs.Select(column => (ReadOnlyMemory<double>)column)], _outputs);
        for (var output = 0; output < _results.Length; output++)
            for (var shop = 0; shop < values[output].Length; shop++)
                _results[output][shop * _history.Days.Count + day] = values[output][shop];
    }

    private double[][] Every(int days, int day, double[][] inputs)
    {
        var shops = _history.Shops.Count;
        var columns = _inputs.Room(shops);
        for (var input = 0; input < columns.Length; input++)
            for (var shop = 0; shop < shops; shop++)
                columns[input][shop] = inputs[input][shop * days + day];
        return columns;
    }

    private void Report(int rows) =>
        _progress?.Report((double)Interlocked.Add(ref _rowsDone, rows) / _results[0].Length);

    private sealed class Block(WindowedInputs inputs, int outputs, int rows)
    {
        internal double[][] Inputs { get; } = inputs.Room(rows);

        internal double[][] Results { get; } = [.. Enumerable.Range(0, outputs).Select(_ => new double[rows])];

        internal WindowRoom Room { get; } = new();

        internal IReadOnlyList<ReadOnlyMemory<double>> Columns => field ??= [.. Inputs.Select(column => (ReadOnlyMemory<double>)column)];
    }
}
