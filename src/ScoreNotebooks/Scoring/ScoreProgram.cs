namespace ScoreNotebooks;

/// <summary>
/// What a model compiles to: a flat list of operations, each writing the register of its own number from the
/// registers of earlier ones. Whatever must agree about the score is a walk over this one list: evaluation,
/// gradients, and later formulas for people and for other engines.
/// </summary>
public sealed class ScoreProgram
{
    // The backward pass needs every register of its rows; a bounded number of rows keeps that memory bounded.
    private const int RowsDifferentiatedAtOnce = 4096;

    internal ScoreProgram(IReadOnlyList<ScoreOperation> operations, IReadOnlyList<string> inputs)
    {
        Operations = [.. operations];
        Inputs = [.. inputs];
        IsSampleBased = Operations.Any(operation => operation.Kind == ScoreOperationKind.Sample);
    }

    /// <summary>The operations; operation i writes register i.</summary>
    public IReadOnlyList<ScoreOperation> Operations { get; }

    /// <summary>The names of the inputs, in the order <see cref="Evaluate"/> takes them.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>The place of an input in <see cref="Inputs"/>; -1 when the program has none of that name.</summary>
    public int InputOf([Choices("Inputs")] string name)
    {
        for (var input = 0; input < Inputs.Count; input++)
            if (Inputs[input] == name) return input;
        return -1;
    }

    /// <summary>True when a shop's score depends on the other shops of the sample.</summary>
    public bool IsSampleBased { get; }

    /// <summary>
    /// Computes registers for every row. Rows are taken in blocks that stay in the cache and shared among the
    /// cores; a row's result depends on nothing but its own values (and on <paramref name="sample"/>).
    /// </summary>
    /// <param name="columns">One column of values per input, all of one length; NaN means missing.</param>
    /// <param name="outputs">The registers wanted.</param>
    /// <param name="sample">The sample to compare with, from <see cref="Describe"/>; null for a program that needs none, and for the rows themselves.</param>
    /// <returns>For each wanted register one value per row; NaN where there is none. A register wanted twice shares its array.</returns>
    public double[][] Evaluate(
        IReadOnlyList<ReadOnlyMemory<double>> columns, IReadOnlyList<int> outputs, SampleStatistics? sample = null)
    {
        var rows = RowsOf(columns);
        var distinct = outputs.Distinct().ToArray();
        var results = distinct.ToDictionary(output => output, _ => GC.AllocateUninitializedArray<double>(rows));
        new ProgramEvaluator(this, distinct, sample ?? Describe(columns)).Run(columns, [.. results.Values], rows);
        return [.. outputs.Select(output => results[output])];
    }

    /// <summary>
    /// The exact partial derivatives of one register, by one backward pass over the list. At a kink of a curve
    /// the slope to the right; where several operands of a minimum or maximum are equal, they share equally;
    /// the sample is held fixed. NaN throughout a row whose output is missing.
    /// </summary>
    /// <param name="columns">One column of values per input.</param>
    /// <param name="output">The register differentiated.</param>
    /// <param name="withRespectTo">The registers it is differentiated by, taken as independent of one another.</param>
    /// <param name="sample">As for <see cref="Evaluate"/>.</param>
    /// <returns>For each register of <paramref name="withRespectTo"/> one derivative per row.</returns>
    public double[][] Gradient(
        IReadOnlyList<ReadOnlyMemory<double>> columns, int output, IReadOnlyList<int> withRespectTo,
        SampleStatistics? sample = null)
    {
        var rows = RowsOf(columns);
        var against = sample ?? Describe(columns);
        int[] registers = [.. Enumerable.Range(0, Operations.Count)];
        var derivatives = withRespectTo.Select(_ => new double[rows]).ToArray();
        for (var row = 0; row < rows; row += RowsDifferentiatedAtOnce)
        {
            var slice = columns.Select(column => column.Slice(row, Math.Min(RowsDifferentiatedAtOnce, rows - row))).ToList();
            var part = new BackwardPass(this, Evaluate(slice, registers, against)).Differentiate(output, withRespectTo);
            for (var i = 0; i < part.Length; i++) part[i].CopyTo(derivatives[i], row);
        }

        return derivatives;
    }

    /// <summary>What sample-based operations need to know of a sample of rows; empty for a program without them.</summary>
    /// <param name="columns">One column of values per input: the sample.</param>
    public SampleStatistics Describe(IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        var sample = SampleStatistics.None;
        if (!IsSampleBased) return sample;
        var rows = RowsOf(columns);
        foreach (var described in SampledRegisters())
        {
            var values = described.Select(_ => new double[rows]).ToArray();
            new ProgramEvaluator(this, described, sample).Run(columns, values, rows);
            sample = sample.With(described, values);
        }

        return sample;
    }

    /// <summary>
    /// The registers whose sample is asked for, in groups: those of a later group depend on statistics of an earlier one,
    /// as the mean of treated values does on the bounds of the untreated.
    /// </summary>
    /// <param name="outputs">The registers that are wanted in the end; null for all.</param>
    internal IEnumerable<int[]> SampledRegisters(IReadOnlyList<int>? outputs = null)
    {
        var isNeeded = NeededFor(outputs);
        var group = new int[Operations.Count];
        for (var register = 0; register < group.Length; register++)
        {
            var operation = Operations[register];
            group[register] = operation.Operands.Select(operand => group[operand]).DefaultIfEmpty(0).Max();
            if (operation.Kind == ScoreOperationKind.Sample) group[register]++;
        }

        return Enumerable.Range(0, group.Length).Where(register => isNeeded[register] && Operations[register].Kind == ScoreOperationKind.Sample)
            .Select(register => Operations[register].Operands[0]).Distinct()
            .GroupBy(described => group[described]).OrderBy(described => described.Key).Select(described => described.ToArray());
    }

    /// <summary>For each register whether it leads to one of the outputs, which lead to themselves; null for all.</summary>
    internal bool[] NeededFor(IReadOnlyList<int>? outputs)
    {
        var isNeeded = new bool[Operations.Count];
        if (outputs is null) Array.Fill(isNeeded, true);
        else foreach (var output in outputs) isNeeded[output] = true;
        for (var register = isNeeded.Length - 1; register >= 0; register--)
            if (isNeeded[register])
                foreach (var operand in Operations[register].Operands) isNeeded[operand] = true;
        return isNeeded;
    }

    /// <summary>
    /// The same program begun later: the given registers become its inputs, in their order, and what only led to
    /// them falls away (those registers are missing from then on). Register numbers stay as they are.
    /// </summary>
    /// <param name="registers">The registers to be given from outside.</param>
    public ScoreProgram StartingAt(IReadOnlyList<int> registers)
    {
        var operations = Operations.ToArray();
        for (var i = 0; i < registers.Count; i++)
            operations[registers[i]] = new ScoreOperation(ScoreOperationKind.Column, [], Index: i);
        var wasUsed = Operations.SelectMany(operation => operation.Operands).ToHashSet();
        var isUsed = new HashSet<int>(registers);
        for (var register = operations.Length - 1; register >= 0; register--)
        {
            if (isUsed.Contains(register) || !wasUsed.Contains(register)) isUsed.UnionWith(operations[register].Operands);
            else operations[register] = new ScoreOperation(ScoreOperationKind.Constant, [], Number: double.NaN);
        }

        return new ScoreProgram(operations, [.. registers.Select(register => $"register {register}")]);
    }

    private int RowsOf(IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        if (columns.Count < Inputs.Count)
            throw new ArgumentException($"The program has {Inputs.Count} inputs; {columns.Count} columns were given.", nameof(columns));
        var rows = columns.Count == 0 ? 0 : columns[0].Length;
        return columns.All(column => column.Length == rows)
            ? rows
            : throw new ArgumentException("All columns must have the same number of rows.", nameof(columns));
    }
}
