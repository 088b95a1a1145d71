namespace ScoreNotebooks;

/// <summary>Which operations must run for the wanted outputs, and which buffer each register lives in.</summary>
internal sealed class RegisterPlan
{
    private readonly int[] _bufferOf;
    private readonly Dictionary<int, int> _resultOf = [];

    internal RegisterPlan(ScoreProgram program, IReadOnlyList<int> outputs)
    {
        for (var i = 0; i < outputs.Count; i++)
            if (!_resultOf.TryAdd(outputs[i], i))
                throw new ArgumentException("A register is wanted twice.", nameof(outputs));

        var lastUse = LastUses(program, outputs);
        var needed = Enumerable.Range(0, lastUse.Length).Where(register => lastUse[register] >= 0).ToArray();
        Constants = [.. needed.Where(register => IsConstant(program.Operations[register]))];
        Steps = [.. needed.Except(Constants)];
        ConstantResults = [.. Constants.Where(_resultOf.ContainsKey).Select(register => (register, _resultOf[register]))];
        _bufferOf = new int[program.Operations.Count];
        Buffers = Assign(program, lastUse);
    }

    /// <summary>The registers to compute for every block, in order.</summary>
    internal IReadOnlyList<int> Steps { get; }

    /// <summary>The registers that are the same for every row.</summary>
    internal IReadOnlyList<int> Constants { get; }

    /// <summary>Those of them that are wanted.</summary>
    internal IReadOnlyList<(int Register, int Result)> ConstantResults { get; }

    /// <summary>How many buffers are needed.</summary>
    internal int Buffers { get; }

    internal int BufferOf(int register) => _bufferOf[register];

    internal int? ResultOf(int register) => _resultOf.TryGetValue(register, out var result) ? result : null;

    private static bool IsConstant(ScoreOperation operation) => operation.Kind == ScoreOperationKind.Constant
        || (operation.Kind == ScoreOperationKind.Sample && operation.Statistic != SampleStatistic.Rank);

    private static int[] LastUses(ScoreProgram program, IReadOnlyList<int> outputs)
    {
        var lastUse = new int[program.Operations.Count];
        Array.Fill(lastUse, -1);
        foreach (var output in outputs) lastUse[output] = output;
        for (var register = lastUse.Length - 1; register >= 0; register--)
        {
            var operation = program.Operations[register];
            if (lastUse[register] < 0 || IsConstant(operation)) continue;
            // What stands in for a missing value may be read under the register's name, so its operands live as long.
            var end = operation.Kind == ScoreOperationKind.IfMissing ? lastUse[register] : register;
            foreach (var operand in operation.Operands) lastUse[operand] = Math.Max(lastUse[operand], end);
        }

        return lastUse;
    }

    private int Assign(ScoreProgram program, int[] lastUse)
    {
        var buffers = 0;
        var free = new Stack<int>();
        var endingAt = Steps.ToLookup(register => lastUse[register]);
        foreach (var register in Steps)
        {
            // The result takes a buffer before the operands give theirs back: some operations read an operand
            // after they began to write.
            _bufferOf[register] = free.Count > 0 ? free.Pop() : buffers++;
            foreach (var ended in endingAt[register]) free.Push(_bufferOf[ended]);
        }

        return buffers;
    }
}
