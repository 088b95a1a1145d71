namespace ScoreNotebooks;

/// <summary>
/// Runs a <see cref="ScoreProgram"/> over many rows: block by block, each operation over the whole block at
/// once, the blocks shared out among the cores.
/// </summary>
internal sealed class ProgramEvaluator
{
    internal const int DefaultBlockSize = 512;

    // Every operation runs over whole vectors (eight doubles on the widest machines), so that a row's result
    // does not depend on where in a block it stands.
    internal const int Lanes = 8;

    private const int LeastRowsPerCore = 16_384;

    private readonly ScoreProgram _program;
    private readonly SampleStatistics _sample;
    private readonly int _blockSize;
    private readonly RegisterPlan _plan;

    internal ProgramEvaluator(
        ScoreProgram program, IReadOnlyList<int> outputs, SampleStatistics sample, int blockSize = DefaultBlockSize)
    {
        _program = program;
        _sample = sample;
        _blockSize = (blockSize + Lanes - 1) / Lanes * Lanes;
        _plan = new RegisterPlan(program, outputs);
    }

    internal void Run(IReadOnlyList<ReadOnlyMemory<double>> columns, double[][] results, int rows)
    {
        var cores = Math.Clamp(rows / LeastRowsPerCore, 1, Environment.ProcessorCount);
        if (cores == 1)
        {
            RunRows(columns, results, 0, rows);
            return;
        }

        var blocks = (rows + _blockSize - 1) / _blockSize;
        Parallel.For(0, cores, core => RunRows(
            columns, results, FirstRow(core, cores, blocks), Math.Min(rows, FirstRow(core + 1, cores, blocks))));
    }

    private int FirstRow(int core, int cores, int blocks) => (int)((long)blocks * core / cores) * _blockSize;

    private void RunRows(IReadOnlyList<ReadOnlyMemory<double>> columns, double[][] results, int first, int end)
    {
        var run = new BlockRun(_program, _plan, _sample, _blockSize, columns, results);
        for (var row = first; row < end; row += _blockSize) run.Execute(row, Math.Min(_blockSize, end - row));
    }
}
