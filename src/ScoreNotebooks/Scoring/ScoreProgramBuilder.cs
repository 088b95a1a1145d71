namespace ScoreNotebooks;

/// <summary>Writes a <see cref="ScoreProgram"/>: one method per kind of operation, equal operations written once.</summary>
internal sealed class ScoreProgramBuilder
{
    private readonly List<ScoreOperation> _operations = [];
    private readonly List<string> _inputs = [];
    private readonly Dictionary<(ScoreOperationKind, string, int, double, PiecewiseCurve?, SampleStatistic, Treatment?), int> _written = [];

    internal int Column(string name)
    {
        var index = _inputs.IndexOf(name);
        if (index < 0)
        {
            index = _inputs.Count;
            _inputs.Add(name);
        }

        return Write(new ScoreOperation(ScoreOperationKind.Column, [], Index: index));
    }

    /// <summary>The number of the input that a register of a column reads.</summary>
    internal int InputOf(int column) => _operations[column].Index;

    internal int Constant(double number) => Write(new ScoreOperation(ScoreOperationKind.Constant, [], Number: number));

    /// <summary>The sum of the operands from left to right; of constants, the constant that it comes to.</summary>
    internal int Add(params IReadOnlyList<int> operands)
    {
        if (operands.Count == 1) return operands[0];
        return operands.All(operand => _operations[operand].Kind == ScoreOperationKind.Constant)
            ? Constant(operands.Aggregate(0.0, (sum, operand) => sum + _operations[operand].Number))
            : Write(new ScoreOperation(ScoreOperationKind.Add, operands));
    }

    internal int Subtract(int left, int right) => Write(new ScoreOperation(ScoreOperationKind.Subtract, [left, right]));

    internal int Multiply(int left, int right) => Write(new ScoreOperation(ScoreOperationKind.Multiply, [left, right]));

    internal int Divide(int left, int right) => Write(new ScoreOperation(ScoreOperationKind.Divide, [left, right]));

    /// <summary>Division for data: a divisor of zero gives a missing value instead of an infinite one.</summary>
    internal int DivideOrMissing(int left, int right) => Multiply(Divide(left, right), Divide(right, right));

    internal int Minimum(params IReadOnlyList<int> operands) =>
        operands.Count == 1 ? operands[0] : Write(new ScoreOperation(ScoreOperationKind.Minimum, operands));

    internal int Maximum(params IReadOnlyList<int> operands) =>
        operands.Count == 1 ? operands[0] : Write(new ScoreOperation(ScoreOperationKind.Maximum, operands));

    internal int Logarithm(int operand) => Write(new ScoreOperation(ScoreOperationKind.Logarithm, [operand]));

    internal int Exponential(int operand) => Write(new ScoreOperation(ScoreOperationKind.Exponential, [operand]));

    internal int Curve(PiecewiseCurve curve, int operand) =>
        Write(new ScoreOperation(ScoreOperationKind.Curve, [operand], Curve: curve));

    internal int IfMissing(int operand, int otherwise) =>
        Write(new ScoreOperation(ScoreOperationKind.IfMissing, [operand, otherwise]));

    internal int Present(int operand) => Write(new ScoreOperation(ScoreOperationKind.Present, [operand]));

    internal int Sample(SampleStatistic statistic, int operand, Treatment? treatment = null) =>
        Write(new ScoreOperation(ScoreOperationKind.Sample, [operand], Statistic: statistic, Treatment: treatment));

    internal ScoreProgram Build() => new(_operations, _inputs);

    private int Write(ScoreOperation operation)
    {
        var key = (operation.Kind, string.Join(',', operation.Operands), operation.Index, operation.Number, operation.Curve, operation.Statistic, operation.Treatment);
        if (_written.TryGetValue(key, out var register)) return register;
        _operations.Add(operation);
        return _written[key] = _operations.Count - 1;
    }
}
