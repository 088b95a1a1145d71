using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// Runs a <see cref="ScoreProgram"/> over many rows: block by block, each operation over the whole block at
/// once. Registers nobody needs any more give their buffer to later ones, so that a block's work stays in the cache.
/// </summary>
internal sealed class ProgramEvaluator
{
    internal const int DefaultBlockSize = 512;

    // Every operation runs over whole vectors (eight doubles on the widest machines), so that a row's result
    // does not depend on where in a block it stands.
    private const int Lanes = 8;
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
        var buffers = new double[_plan.Buffers][];
        for (var i = 0; i < buffers.Length; i++) buffers[i] = new double[_blockSize];
        FillConstants(buffers);
        for (var row = first; row < end; row += _blockSize)
            RunBlock(columns, results, buffers, row, Math.Min(_blockSize, end - row));
    }

    private void FillConstants(double[][] buffers)
    {
        foreach (var register in _plan.Constants)
            buffers[_plan.BufferOf(register)].AsSpan().Fill(ConstantOf(_program.Operations[register]));
    }

    private double ConstantOf(ScoreOperation operation) => operation.Kind == ScoreOperationKind.Constant
        ? operation.Number
        : _sample.Of(operation.Statistic, operation.Operands[0]);

    private void RunBlock(
        IReadOnlyList<ReadOnlyMemory<double>> columns, double[][] results, double[][] buffers, int row, int count)
    {
        var padded = (count + Lanes - 1) / Lanes * Lanes;
        foreach (var register in _plan.Steps)
        {
            var operation = _program.Operations[register];
            var target = buffers[_plan.BufferOf(register)].AsSpan(0, padded);
            if (operation.Kind == ScoreOperationKind.Column)
            {
                columns[operation.Index].Span.Slice(row, count).CopyTo(target);
                target[count..].Fill(double.NaN);
            }
            else
            {
                Execute(operation, buffers, padded, target);
            }

            if (_plan.ResultOf(register) is { } result) target[..count].CopyTo(results[result].AsSpan(row));
        }

        foreach (var (register, result) in _plan.ConstantResults)
            buffers[_plan.BufferOf(register)].AsSpan(0, count).CopyTo(results[result].AsSpan(row));
    }

    private void Execute(ScoreOperation operation, double[][] buffers, int count, Span<double> target)
    {
        var first = Operand(operation.Operands[0], buffers, count);
        var second = operation.Operands.Count > 1 ? Operand(operation.Operands[1], buffers, count) : first;
        switch (operation.Kind)
        {
            case ScoreOperationKind.Add: TensorPrimitives.Add(first, second, target); break;
            case ScoreOperationKind.Subtract: TensorPrimitives.Subtract(first, second, target); break;
            case ScoreOperationKind.Multiply: TensorPrimitives.Multiply(first, second, target); break;
            case ScoreOperationKind.Divide: TensorPrimitives.Divide(first, second, target); break;
            case ScoreOperationKind.Minimum: TensorPrimitives.Min(first, second, target); break;
            case ScoreOperationKind.Maximum: TensorPrimitives.Max(first, second, target); break;
            case ScoreOperationKind.Power: TensorPrimitives.Pow(first, second, target); break;
            case ScoreOperationKind.Logarithm: BlockArithmetic.Logarithm(first, target); break;
            case ScoreOperationKind.Exponential: BlockArithmetic.Exponential(first, target); break;
            case ScoreOperationKind.Curve: BlockArithmetic.Curve(operation.Curve!, first, target); break;
            case ScoreOperationKind.IfMissing: BlockArithmetic.IfMissing(first, second, target); break;
            case ScoreOperationKind.Present: BlockArithmetic.Present(first, target); break;
            case ScoreOperationKind.Sample: Rank(operation.Operands[0], first, target); break;
            default: throw new InvalidOperationException($"{operation.Kind} is not executed over a block.");
        }

        for (var i = 2; i < operation.Operands.Count; i++)
            Accumulate(operation.Kind, Operand(operation.Operands[i], buffers, count), target);
    }

    private static void Accumulate(ScoreOperationKind kind, ReadOnlySpan<double> operand, Span<double> target)
    {
        if (kind == ScoreOperationKind.Add) TensorPrimitives.Add(target, operand, target);
        else if (kind == ScoreOperationKind.Minimum) TensorPrimitives.Min(target, operand, target);
        else TensorPrimitives.Max(target, operand, target);
    }

    private void Rank(int register, ReadOnlySpan<double> values, Span<double> target)
    {
        for (var i = 0; i < values.Length; i++) target[i] = _sample.RankOf(values[i], register);
    }

    private ReadOnlySpan<double> Operand(int register, double[][] buffers, int count) =>
        buffers[_plan.BufferOf(register)].AsSpan(0, count);
}
