namespace ScoreNotebooks;

/// <summary>Which operations must run for the wanted outputs, and which buffer each register lives in.</summary>
internal sealed class RegisterPlan
{
    internal const int NoResult = -1;

    private readonly int[] _bufferOf;
    private readonly int[] _resultOf;

    internal RegisterPlan(ScoreProgram program, IReadOnlyList<int> outputs)
    {
        Results = outputs.Count;
        _resultOf = new int[program.Operations.Count];
        Array.Fill(_resultOf, NoResult);
        for (var i = 0; i < outputs.Count; i++)
        {
            if (_resultOf[outputs[i]] != NoResult) throw new ArgumentException("A register is wanted twice.", nameof(outputs));
            _resultOf[outputs[i]] = i;
        }

        var lastUse = LastUses(program, outputs);
        var needed = Enumerable.Range(0, lastUse.Length).Where(register => lastUse[register] >= 0).ToArray();
        Constants = [.. needed.Where(register => IsConstant(program.Operations[register]))];
        int[] computed = [.. needed.Except(Constants)];
        Steps = [.. computed.Select(register => StepOf(program, register))];
        ConstantResults = [.. Constants.Where(register => _resultOf[register] != NoResult).Select(register => (register, _resultOf[register]))];
        _bufferOf = new int[program.Operations.Count];
        Buffers = Assign(computed, lastUse);
    }

    /// <summary>How many registers are wanted.</summary>
    internal int Results { get; }

    /// <summary>What is computed for every block, in order.</summary>
    internal PlannedStep[] Steps { get; }

    /// <summary>The registers that are the same for every row.</summary>
    internal IReadOnlyList<int> Constants { get; }

    /// <summary>Those of them that are wanted.</summary>
    internal IReadOnlyList<(int Register, int Result)> ConstantResults { get; }

    /// <summary>How many buffers are needed.</summary>
    internal int Buffers { get; }

    internal int BufferOf(int register) => _bufferOf[register];

    /// <summary>The place of a register among the wanted ones; <see cref="NoResult"/> when it is not wanted.</summary>
    internal int ResultOf(int register) => _resultOf[register];

    private static bool IsConstant(ScoreOperation operation) => operation.Kind == ScoreOperationKind.Constant
        || (operation.Kind == ScoreOperationKind.Sample && operation.Statistic != SampleStatistic.Rank);

    /// <summary>True for an operation whose result often is its first operand: a value that is not missing, a weight of what is there.</summary>
    internal static bool CanStandForOperand(ScoreProgram program, ScoreOperation operation) =>
        operation.Kind == ScoreOperationKind.IfMissing
        || (operation.Kind == ScoreOperationKind.Multiply && program.Operations[operation.Operands[1]].Kind == ScoreOperationKind.Present);

    private static int[] LastUses(ScoreProgram program, IReadOnlyList<int> outputs)
    {
        var lastUse = new int[program.Operations.Count];
        Array.Fill(lastUse, -1);
        foreach (var output in outputs) lastUse[output] = output;
        for (var register = lastUse.Length - 1; register >= 0; register--)
        {
            var operation = program.Operations[register];
            if (lastUse[register] < 0 || IsConstant(operation)) continue;
            // What stands for its operand may be read under the register's name, so its operands live as long.
            var end = CanStandForOperand(program, operation) ? lastUse[register] : register;
            foreach (var operand in operation.Operands) lastUse[operand] = Math.Max(lastUse[operand], end);
        }

        return lastUse;
    }

    private PlannedStep StepOf(ScoreProgram program, int register)
    {
        var operation = program.Operations[register];
        var isWeightOfPresent = operation.Kind == ScoreOperationKind.Multiply && CanStandForOperand(program, operation);
        return new PlannedStep(register, operation, [.. operation.Operands], _resultOf[register], isWeightOfPresent);
    }

    private int Assign(int[] computed, int[] lastUse)
    {
        var buffers = 0;
        var free = new Stack<int>();
        var endingAt = computed.ToLookup(register => lastUse[register]);
        foreach (var register in computed)
        {
            // The result takes a buffer before the operands give theirs back: some operations read an operand
            // after they began to write.
            _bufferOf[register] = free.Count > 0 ? free.Pop() : buffers++;
            foreach (var ended in endingAt[register]) free.Push(_bufferOf[ended]);
        }

        return buffers;
    }
}
