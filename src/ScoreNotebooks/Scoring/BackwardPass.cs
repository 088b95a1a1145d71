namespace ScoreNotebooks;

/// <summary>Reverse-mode differentiation of a <see cref="ScoreProgram"/>: one walk from the output back, every derivative at once.</summary>
/// <param name="program">The program.</param>
/// <param name="registers">The value of every register in every row, from a forward evaluation.</param>
internal sealed class BackwardPass(ScoreProgram program, double[][] registers)
{
    private readonly double[] _adjoint = new double[program.Operations.Count];

    internal double[][] Differentiate(int output, IReadOnlyList<int> withRespectTo)
    {
        var rows = registers.Length == 0 ? 0 : registers[0].Length;
        var derivatives = withRespectTo.Select(_ => new double[rows]).ToArray();
        var independent = withRespectTo.ToHashSet();
        for (var row = 0; row < rows; row++)
        {
            Walk(output, independent, row);
            var isMissing = double.IsNaN(registers[output][row]);
            for (var i = 0; i < withRespectTo.Count; i++)
                derivatives[i][row] = isMissing ? double.NaN : _adjoint[withRespectTo[i]];
        }

        return derivatives;
    }

    private void Walk(int output, HashSet<int> independent, int row)
    {
        Array.Clear(_adjoint);
        _adjoint[output] = 1;
        for (var register = output; register >= 0; register--)
        {
            // A zero adjoint carries nothing back, not even through an infinite slope or a missing operand.
            if (_adjoint[register] == 0 || independent.Contains(register)) continue;
            Propagate(program.Operations[register], register, row);
        }
    }

    private void Propagate(ScoreOperation operation, int register, int row)
    {
        var operands = operation.Operands;
        switch (operation.Kind)
        {
            case ScoreOperationKind.Add:
                foreach (var operand in operands) Pass(register, operand, 1);
                break;
            case ScoreOperationKind.Subtract:
                Pass(register, operands[0], 1);
                Pass(register, operands[1], -1);
                break;
            case ScoreOperationKind.Multiply:
                Pass(register, operands[0], At(operands[1], row));
                Pass(register, operands[1], At(operands[0], row));
                break;
            case ScoreOperationKind.Divide:
                Pass(register, operands[0], 1 / At(operands[1], row));
                Pass(register, operands[1], -At(register, row) / At(operands[1], row));
                break;
            case ScoreOperationKind.Minimum or ScoreOperationKind.Maximum:
                PassToEqual(operands, register, row);
                break;
            case ScoreOperationKind.Power:
                Pass(register, operands[0], At(operands[1], row) * Math.Pow(At(operands[0], row), At(operands[1], row) - 1));
                Pass(register, operands[1], At(register, row) * Math.Log(At(operands[0], row)));
                break;
            case ScoreOperationKind.Logarithm:
                Pass(register, operands[0], 1 / At(operands[0], row));
                break;
            case ScoreOperationKind.Exponential:
                Pass(register, operands[0], At(register, row));
                break;
            case ScoreOperationKind.Curve:
                Pass(register, operands[0], operation.Curve!.SlopeAt(At(operands[0], row)));
                break;
            case ScoreOperationKind.IfMissing:
                Pass(register, double.IsNaN(At(operands[0], row)) ? operands[1] : operands[0], 1);
                break;
        }
    }

    private void PassToEqual(IReadOnlyList<int> operands, int register, int row)
    {
        var result = At(register, row);
        var equal = operands.Count(operand => At(operand, row) == result);
        foreach (var operand in operands)
            if (At(operand, row) == result) Pass(register, operand, 1.0 / equal);
    }

    private void Pass(int from, int to, double slope)
    {
        if (slope != 0) _adjoint[to] += _adjoint[from] * slope;
    }

    private double At(int register, int row) => registers[register][row];
}
