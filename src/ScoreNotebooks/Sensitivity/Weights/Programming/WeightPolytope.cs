namespace ScoreNotebooks;

/// <summary>
/// The weights of a level that a <see cref="WeightSet"/> admits: shares of zero or more that sum to one and meet
/// linear constraints. Never empty: a set that no weights meet is refused when this is made.
/// </summary>
internal sealed class WeightPolytope
{
    private readonly LinearConstraint[] _program;

    private WeightPolytope(WeightLevel level, IReadOnlyList<WeightConstraint> constraints)
    {
        Level = level;
        Constraints = constraints;
        Lower = new double[level.Parts.Count];
        Upper = new double[level.Parts.Count];
        Array.Fill(Upper, 1);
        foreach (var constraint in constraints)
            if (constraint.OnlyPlace is var place and >= 0) Tighten(place, constraint);
        _program = Programme(level, constraints);
    }

    /// <summary>The level whose weights these are.</summary>
    internal WeightLevel Level { get; }

    /// <summary>What is demanded beyond shares that sum to one.</summary>
    internal IReadOnlyList<WeightConstraint> Constraints { get; }

    /// <summary>The least share that the constraints on single places leave.</summary>
    internal double[] Lower { get; }

    /// <summary>The greatest share that the constraints on single places leave.</summary>
    internal double[] Upper { get; }

    /// <param name="level">The weights that vary.</param>
    /// <param name="set">What is demanded of them.</param>
    /// <exception cref="WorkbookException">A part is unknown, or no weights meet all that is demanded; the message says which demands contradict one another.</exception>
    internal static WeightPolytope Of(WeightLevel level, WeightSet set)
    {
        var constraints = WeightConstraint.From(level, set);
        return LinearProgram.Maximise(new double[level.Parts.Count], Programme(level, constraints)) is not null
            ? new WeightPolytope(level, constraints)
            : throw new WeightConflict(level, constraints).Refusal();
    }

    /// <summary>The admissible weights under which objective · weights is greatest.</summary>
    /// <param name="objective">One coefficient per place.</param>
    internal LinearOptimum Maximise(double[] objective) => LinearProgram.Maximise(objective, _program)!;

    /// <summary>The constraints as those of a linear programme whose first variables are the weights.</summary>
    /// <param name="further">How many variables follow the weights.</param>
    internal IEnumerable<LinearConstraint> ConstraintsWith(int further) =>
        _program.Select(constraint => constraint with { Coefficients = [.. constraint.Coefficients, .. new double[further]] });

    /// <summary>True when weights meet all constraints, but for rounding.</summary>
    internal bool Admits(ReadOnlySpan<double> weights)
    {
        foreach (var constraint in Constraints)
            if (constraint.Excess(weights) > 1e-9) return false;
        return true;
    }

    internal static LinearConstraint[] Programme(WeightLevel level, IReadOnlyList<WeightConstraint> constraints) =>
    [
        new LinearConstraint([.. Enumerable.Repeat(1.0, level.Parts.Count)], 1, IsEquality: true),
        .. constraints.Select(constraint => new LinearConstraint(constraint.Coefficients, constraint.Bound)),
    ];

    private void Tighten(int place, WeightConstraint constraint)
    {
        if (constraint.Coefficients[place] > 0) Upper[place] = Math.Min(Upper[place], constraint.Bound);
        else Lower[place] = Math.Max(Lower[place], -constraint.Bound);
    }
}
