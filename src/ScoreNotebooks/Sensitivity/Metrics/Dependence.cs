namespace ScoreNotebooks;

/// <summary>
/// How each register of a program depends on inputs that move along a straight line, between the bends of the
/// metrics' own curves: not at all, linearly, or in a curve. Where a minimum, a floor or a cap changes from one operand
/// to another the total has further bends; these operations are the choices.
/// </summary>
internal sealed class Dependence
{
    private readonly Shape[] _shapes;

    internal Dependence(ScoreProgram program, IReadOnlyList<int> inputs, int total)
    {
        Program = program;
        _shapes = new Shape[program.Operations.Count];
        var moved = inputs.ToHashSet();
        for (var register = 0; register <= total; register++) _shapes[register] = ShapeOf(program.Operations[register], moved);
        Choices = [.. Enumerable.Range(0, total + 1).Where(register => _shapes[register] != Shape.Fixed
            && program.Operations[register].Kind is ScoreOperationKind.Minimum or ScoreOperationKind.Maximum)];
        ChoicesAreCurved = Choices.Any(choice => _shapes[choice] == Shape.Curved);
        IsLinear = _shapes[total] != Shape.Curved;
    }

    private enum Shape
    {
        Fixed,
        Linear,
        Curved,
    }

    /// <summary>The program.</summary>
    internal ScoreProgram Program { get; }

    /// <summary>The registers of minimums and maximums that move, in the order of the program.</summary>
    internal IReadOnlyList<int> Choices { get; }

    /// <summary>True when a choice is between operands that do not move linearly.</summary>
    internal bool ChoicesAreCurved { get; }

    /// <summary>True when the total is linear between bends.</summary>
    internal bool IsLinear { get; }

    internal bool IsCurved(int register) => _shapes[register] == Shape.Curved;

    private Shape ShapeOf(ScoreOperation operation, HashSet<int> moved)
    {
        switch (operation.Kind)
        {
            case ScoreOperationKind.Column:
                return moved.Contains(operation.Index) ? Shape.Linear : Shape.Fixed;
            case ScoreOperationKind.Multiply when _shapes[operation.Operands[0]] != Shape.Fixed && _shapes[operation.Operands[1]] != Shape.Fixed:
            case ScoreOperationKind.Divide when _shapes[operation.Operands[1]] != Shape.Fixed:
            case ScoreOperationKind.Power or ScoreOperationKind.Logarithm or ScoreOperationKind.Exponential
                when operation.Operands.Any(operand => _shapes[operand] != Shape.Fixed):
                return Shape.Curved;
            // Steps, ranks and what is present change at bends only.
            case ScoreOperationKind.Curve when operation.Curve!.IsStaircase:
            case ScoreOperationKind.Constant or ScoreOperationKind.Present or ScoreOperationKind.Sample:
                return Shape.Fixed;
            default:
                return operation.Operands.Max(operand => _shapes[operand]);
        }
    }
}
