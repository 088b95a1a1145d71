using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// Executes a program over blocks of rows. Where a block lacks nothing, the bookkeeping of missing values
/// (is it there, how much weight is there) is done once for the block and not row by row; the numbers are the
/// same to the last bit either way.
/// </summary>
internal sealed class BlockRun
{
    private readonly ScoreProgram _program;
    private readonly RegisterPlan _plan;
    private SampleStatistics _sample;
    private readonly BlockRegisters _registers;

    /// <param name="program">The program.</param>
    /// <param name="plan">What is wanted of it.</param>
    /// <param name="sample">The sample to compare with.</param>
    /// <param name="blockSize">The most rows of a block, a multiple of <see cref="ProgramEvaluator.Lanes"/>.</param>
    /// <param name="columns">One column per input; read anew for every block.</param>
    /// <param name="results">One column per wanted register.</param>
    /// <param name="numbers">For an input that is the same in every row, that number (its column is not read); null when there is none. Read anew for every block.</param>
    /// <param name="complete">For an input whose column is known to lack nothing, true, so that it is not searched; null when nothing is known.</param>
    internal BlockRun(
        ScoreProgram program, RegisterPlan plan, SampleStatistics sample, int blockSize,
        IReadOnlyList<ReadOnlyMemory<double>> columns, double[][] results, double?[]? numbers = null,
        bool[]? complete = null)
    {
        _program = program;
        _plan = plan;
        _sample = sample;
        _registers = new BlockRegisters(plan, program.Operations.Count, blockSize, columns, results, numbers, complete);
        foreach (var register in plan.Constants) _registers.SetNumber(register, ConstantOf(program.Operations[register]));
    }

    /// <summary>Compares with another sample from now on.</summary>
    internal void Compare(SampleStatistics sample)
    {
        _sample = sample;
        foreach (var register in _plan.Constants)
            if (_program.Operations[register].Kind == ScoreOperationKind.Sample) _registers.SetNumber(register, ConstantOf(_program.Operations[register]));
    }

    internal void Execute(int row, int count)
    {
        _registers.Begin(row, count);
        foreach (var step in _plan.Steps)
        {
            Execute(step);
            if (step.Result != RegisterPlan.NoResult) _registers.Deliver(step.Register, step.Result);
        }

        foreach (var (register, result) in _plan.ConstantResults) _registers.Deliver(register, result);
    }

    private double ConstantOf(ScoreOperation operation) => operation.Kind == ScoreOperationKind.Constant
        ? operation.Number
        : _sample.Of(operation.Statistic, operation.Operands[0], operation.Treatment);

    private void Execute(PlannedStep step)
    {
        var (operation, register, operands) = (step.Operation, step.Register, step.Operands);
        switch (operation.Kind)
        {
            case ScoreOperationKind.Column:
                _registers.SetColumn(register, operation.Index);
                break;
            case ScoreOperationKind.Present:
                Present(operands[0], register);
                break;
            case ScoreOperationKind.IfMissing:
                IfMissing(operands[0], operands[1], register);
                break;
            case ScoreOperationKind.Logarithm:
                BlockArithmetic.Logarithm(_registers.Values(operands[0]), _registers.Target(register));
                break;
            case ScoreOperationKind.Exponential:
                BlockArithmetic.Exponential(_registers.Values(operands[0]), _registers.Target(register));
                break;
            case ScoreOperationKind.Power:
                TensorPrimitives.Pow(_registers.Values(operands[0]), _registers.Values(operands[1]), _registers.Target(register));
                break;
            case ScoreOperationKind.Curve when operation.Curve!.IsStaircase && _registers.IsNumber(operands[0]):
                _registers.SetNumber(register, operation.Curve.At(_registers.NumberOf(operands[0])));
                break;
            case ScoreOperationKind.Curve:
                BlockArithmetic.Curve(operation.Curve!, _registers.Values(operands[0]), _registers.Target(register));
                break;
            case ScoreOperationKind.Sample:
                Rank(operands[0], register);
                break;
            case ScoreOperationKind.Multiply when step.IsWeightOfPresent && IsOne(operands[1]):
                _registers.SetSame(register, operands[0]);
                break;
            default:
                Combine(operation.Kind, operands, register);
                break;
        }
    }

    // A weight times 1, since nothing is missing, is the weight.
    private bool IsOne(int register) => _registers.IsNumber(register) && _registers.NumberOf(register) == 1;

    private void Present(int operand, int register)
    {
        if (!_registers.HasMissing(operand)) _registers.SetNumber(register, 1);
        else if (_registers.IsNumber(operand)) _registers.SetNumber(register, 0);
        else BlockArithmetic.Present(_registers.Values(operand), _registers.Target(register));
    }

    private void IfMissing(int operand, int otherwise, int register)
    {
        if (!_registers.HasMissing(operand)) _registers.SetSame(register, operand);
        else if (_registers.IsNumber(operand)) _registers.SetSame(register, otherwise);
        else BlockArithmetic.IfMissing(_registers.Values(operand), _registers.Values(otherwise), _registers.Target(register));
    }

    private void Rank(int operand, int register)
    {
        var values = _registers.Values(operand);
        var target = _registers.Target(register);
        for (var i = 0; i < values.Length; i++) target[i] = _sample.RankOf(values[i], operand);
    }

    // Operands are joined from left to right whether they are numbers or rows of them, so that rounding is the same.
    private void Combine(ScoreOperationKind kind, int[] operands, int register)
    {
        var joined = 1;
        if (_registers.IsNumber(operands[0]))
        {
            var number = _registers.NumberOf(operands[0]);
            for (; joined < operands.Length && _registers.IsNumber(operands[joined]); joined++)
                number = ScalarArithmetic.Join(kind, number, _registers.NumberOf(operands[joined]));
            if (joined == operands.Length)
            {
                _registers.SetNumber(register, number);
                return;
            }

            var values = _registers.Values(operands[joined++]);
            BlockArithmetic.Join(kind, number, values, _registers.Target(register));
        }
        else
        {
            var values = _registers.Values(operands[0]);
            Join(kind, values, operands[joined++], _registers.Target(register));
        }

        for (; joined < operands.Length; joined++)
        {
            var target = _registers.Target(register);
            Join(kind, target, operands[joined], target);
        }
    }

    private void Join(ScoreOperationKind kind, ReadOnlySpan<double> left, int right, Span<double> target)
    {
        if (_registers.IsNumber(right)) BlockArithmetic.Join(kind, left, _registers.NumberOf(right), target);
        else BlockArithmetic.Join(kind, left, _registers.Values(right), target);
    }
}
