namespace ScoreNotebooks;

/// <summary>
/// The tableau of a <see cref="LinearProgram"/>: variables, one slack per inequality, one artificial variable per row
/// that has no slack to begin with. The last line holds what a unit of each variable would add to the objective.
/// </summary>
internal sealed class SimplexTableau
{
    private const double Rounding = 1e-10;

    private readonly double[][] _rows;
    private readonly int[] _basis;
    private readonly int _variables;
    private readonly int _firstArtificial;
    private readonly int _columns;
    private double[] _gains = [];

    internal SimplexTableau(int variables, IReadOnlyList<LinearConstraint> constraints)
    {
        _variables = variables;
        _firstArtificial = variables + constraints.Count(constraint => !constraint.IsEquality);
        _columns = _firstArtificial + constraints.Count(NeedsArtificial);
        _rows = new double[constraints.Count][];
        _basis = new int[constraints.Count];
        var (slack, artificial) = (variables, _firstArtificial);
        for (var row = 0; row < _rows.Length; row++)
        {
            var constraint = constraints[row];
            var sign = constraint.Bound < 0 ? -1 : 1;
            var line = _rows[row] = new double[_columns + 1];
            for (var i = 0; i < variables; i++) line[i] = sign * constraint.Coefficients[i];
            line[_columns] = sign * constraint.Bound;
            if (!constraint.IsEquality) line[_basis[row] = slack++] = sign;
            if (NeedsArtificial(constraint)) line[_basis[row] = artificial++] = 1;
        }
    }

    /// <summary>Moves to a point that meets all constraints; false when there is none.</summary>
    internal bool FindFeasible()
    {
        if (_columns == _firstArtificial) return true;
        _gains = new double[_columns + 1];
        for (var column = _firstArtificial; column < _columns; column++) _gains[column] = -1;
        Price();
        Climb(_columns);
        // The last place of the line of gains holds the objective with its sign turned.
        if (_gains[_columns] > 1e3 * Rounding) return false;
        for (var row = 0; row < _rows.Length; row++)
            if (_basis[row] >= _firstArtificial) Replace(row);
        return true;
    }

    /// <summary>Moves to the feasible point where the objective is greatest.</summary>
    internal void Maximise(double[] objective)
    {
        _gains = new double[_columns + 1];
        objective.CopyTo(_gains, 0);
        Price();
        Climb(_firstArtificial);
    }

    /// <summary>The value of each variable at the present point.</summary>
    internal double[] Point()
    {
        var point = new double[_variables];
        for (var row = 0; row < _rows.Length; row++)
            if (_basis[row] < _variables) point[_basis[row]] = Math.Max(0, _rows[row][_columns]);
        return point;
    }

    private static bool NeedsArtificial(LinearConstraint constraint) => constraint.IsEquality || constraint.Bound < 0;

    private void Price()
    {
        for (var row = 0; row < _rows.Length; row++) Eliminate(_gains, _rows[row], _gains[_basis[row]]);
    }

    private void Climb(int columns)
    {
        while (true)
        {
            var entering = Array.FindIndex(_gains, 0, columns, gain => gain > Rounding);
            if (entering < 0) return;
            Pivot(Leaving(entering), entering);
        }
    }

    // The row that limits the entering variable first; of several the one whose variable stands first (Bland's rule).
    private int Leaving(int entering)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < _rows.Length; row++)
        {
            if (_rows[row][entering] <= Rounding) continue;
            var ratio = _rows[row][_columns] / _rows[row][entering];
            if (ratio > least + Rounding || (ratio > least - Rounding && leaving >= 0 && _basis[row] > _basis[leaving])) continue;
            (leaving, least) = (row, Math.Min(least, ratio));
        }

        return leaving >= 0 ? leaving : throw new InvalidOperationException("The objective grows without end.");
    }

    // An artificial variable left at zero gives its place to any other; a row without another says nothing new.
    private void Replace(int row)
    {
        var entering = Array.FindIndex(_rows[row], 0, _firstArtificial, coefficient => Math.Abs(coefficient) > Rounding);
        if (entering >= 0) Pivot(row, entering);
        else Array.Clear(_rows[row]);
    }

    private void Pivot(int leaving, int entering)
    {
        var line = _rows[leaving];
        var pivot = line[entering];
        for (var column = 0; column <= _columns; column++) line[column] /= pivot;
        for (var row = 0; row < _rows.Length; row++)
            if (row != leaving) Eliminate(_rows[row], line, _rows[row][entering]);
        Eliminate(_gains, line, _gains[entering]);
        _basis[leaving] = entering;
    }

    private void Eliminate(double[] from, double[] line, double factor)
    {
        if (factor == 0) return;
        for (var column = 0; column <= _columns; column++) from[column] -= factor * line[column];
    }
}
