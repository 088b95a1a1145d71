namespace ScoreNotebooks;

/// <summary>
/// What one register of a <see cref="ScoreProgram"/> can be when some of its inputs range over intervals and all else
/// stays as it is: one more walk over the list of operations. What does not depend on those inputs is worked out once.
/// </summary>
internal sealed class IntervalWalk
{
    private readonly ScoreProgram _program;
    private readonly SampleStatistics _sample;
    private readonly ValueInterval[] _ranges;

    /// <param name="program">The program.</param>
    /// <param name="sample">The sample to compare with, held fixed.</param>
    /// <param name="columns">One value per input: the row that all is asked of.</param>
    /// <param name="moved">The inputs that will range.</param>
    /// <param name="output">The register that is asked for.</param>
    internal IntervalWalk(ScoreProgram program, SampleStatistics sample, IReadOnlyList<double> columns, IReadOnlyList<int> moved, int output)
    {
        _program = program;
        _sample = sample;
        Output = output;
        Moved = moved;
        int[] registers = [.. Enumerable.Range(0, program.Operations.Count)];
        var row = program.Evaluate([.. columns.Select(value => (ReadOnlyMemory<double>)new[] { value })], registers, sample);
        _ranges = [.. row.Select(register => ValueInterval.Of(register[0]))];
        Live = DependentOn(moved);
    }

    /// <summary>The register that is asked for.</summary>
    internal int Output { get; }

    /// <summary>The inputs that range, in the order their intervals are given.</summary>
    internal IReadOnlyList<int> Moved { get; }

    /// <summary>The registers on the way from those inputs to the output, in order.</summary>
    internal IReadOnlyList<int> Live { get; }

    /// <summary>The operation of a register.</summary>
    internal ScoreOperation OperationOf(int register) => _program.Operations[register];

    /// <summary>The range of every register: after a walk those on the way to the output, before it the row as it is.</summary>
    internal ReadOnlySpan<ValueInterval> Ranges => _ranges;

    /// <summary>Walks, and gives the range of the output.</summary>
    /// <param name="box">One interval for each of <see cref="Moved"/>.</param>
    internal ValueInterval Walk(ReadOnlySpan<ValueInterval> box)
    {
        foreach (var register in Live) _ranges[register] = Next(register, _ranges, box);
        return _ranges[Output];
    }

    /// <summary>The range of a register from those of its operands.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ranges">The ranges of earlier registers.</param>
    /// <param name="box">One interval for each of <see cref="Moved"/>.</param>
    internal ValueInterval Next(int register, ReadOnlySpan<ValueInterval> ranges, ReadOnlySpan<ValueInterval> box)
    {
        var operation = _program.Operations[register];
        var operands = operation.Operands;
        return operation.Kind switch
        {
            ScoreOperationKind.Column => box[PlaceOf(operation.Index)],
            ScoreOperationKind.Logarithm => IntervalArithmetic.Logarithm(ranges[operands[0]]),
            ScoreOperationKind.Exponential => IntervalArithmetic.Exponential(ranges[operands[0]]),
            ScoreOperationKind.Power => IntervalArithmetic.Power(ranges[operands[0]], ranges[operands[1]]),
            ScoreOperationKind.Curve => IntervalArithmetic.Curve(operation.Curve!, ranges[operands[0]]),
            ScoreOperationKind.IfMissing => IntervalArithmetic.IfMissing(ranges[operands[0]], ranges[operands[1]]),
            ScoreOperationKind.Present => IntervalArithmetic.Present(ranges[operands[0]]),
            ScoreOperationKind.Sample => IntervalArithmetic.Rank(_sample, operands[0], ranges[operands[0]]),
            _ => Joined(operation, ranges),
        };
    }

    /// <summary>The registers on the way from some inputs to the output, in order.</summary>
    internal IReadOnlyList<int> DependentOn(IReadOnlyList<int> inputs)
    {
        var leads = _program.NeededFor([Output]);
        var depends = new bool[leads.Length];
        for (var register = 0; register < leads.Length; register++)
        {
            var operation = _program.Operations[register];
            depends[register] = operation.Kind switch
            {
                ScoreOperationKind.Column => inputs.Contains(operation.Index),
                ScoreOperationKind.Sample => operation.Statistic == SampleStatistic.Rank && depends[operation.Operands[0]],
                _ => operation.Operands.Any(operand => depends[operand]),
            };
        }

        return [.. Enumerable.Range(0, leads.Length).Where(register => leads[register] && depends[register])];
    }

    private int PlaceOf(int input)
    {
        for (var place = 0; place < Moved.Count; place++)
            if (Moved[place] == input) return place;
        throw new ArgumentOutOfRangeException(nameof(input), input, "The input was not named as one that ranges.");
    }

    private static ValueInterval Joined(ScoreOperation operation, ReadOnlySpan<ValueInterval> ranges)
    {
        var joined = ranges[operation.Operands[0]];
        for (var operand = 1; operand < operation.Operands.Count; operand++)
            joined = IntervalArithmetic.Join(operation.Kind, joined, ranges[operation.Operands[operand]]);
        return joined;
    }
}
