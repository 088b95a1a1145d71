namespace ScoreNotebooks;

/// <summary>
/// Linear programmes of a few variables by the two-phase simplex method on a dense tableau, with Bland's rule (1977),
/// under which it never goes round in circles. The one well-kept solver that could be referenced is native, and a
/// library that is zipped with a notebook must run wherever .NET does; the programmes here have as many variables as
/// a model has metrics.
/// </summary>
internal static class LinearProgram
{
    /// <summary>The point x ≥ 0 that meets all constraints and makes objective · x greatest.</summary>
    /// <param name="objective">One coefficient per variable.</param>
    /// <param name="constraints">What the point must meet, each with one coefficient per variable.</param>
    /// <returns>The optimum; null when no point meets all constraints.</returns>
    /// <exception cref="InvalidOperationException">The objective grows without end.</exception>
    internal static LinearOptimum? Maximise(double[] objective, IReadOnlyList<LinearConstraint> constraints)
    {
        var tableau = new SimplexTableau(objective.Length, constraints);
        if (!tableau.FindFeasible()) return null;
        tableau.Maximise(objective);
        var point = tableau.Point();
        return new LinearOptimum(point, point.Zip(objective, (x, c) => x * c).Sum());
    }
}

/// <summary>One demand on the variables of a <see cref="LinearProgram"/>: coefficients · x ≤ bound, or = bound.</summary>
internal sealed record LinearConstraint(double[] Coefficients, double Bound, bool IsEquality = false);

/// <summary>Where a linear programme is greatest.</summary>
internal sealed record LinearOptimum(double[] Point, double Value);
