namespace ScoreNotebooks;

/// <summary>
/// How far several metrics must move together, along a direction, until a shop's total reaches a number of points or
/// passes another shop. The other shop's total and the sample of sample-based normalisations are held fixed.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Target">What is to be met.</param>
/// <param name="Moves">The metrics that move.</param>
public sealed partial record JointBreakEven(Scoreboard Scores, string Shop, ScoreTarget Target, IReadOnlyList<JointMove> Moves)
{
    /// <summary>The shop whose values are moved towards, one step being the whole way; null for steps of one's own.</summary>
    public string? Towards { get; init; }

    /// <summary>The shop's total as it is.</summary>
    public required double Total { get; init; }

    /// <summary>True when the target is met already; then <see cref="Steps"/> is 0.</summary>
    public bool IsMetNow => Target.IsMetBy(Total);

    /// <summary>The steps needed, not rounded: 0 when the target is met already, NaN when it cannot be reached this way.</summary>
    public required double Steps { get; init; }

    /// <summary>True when <see cref="Steps"/> are enough; false when they must be exceeded, if ever so little.</summary>
    public bool IsEnough { get; init; } = true;

    /// <summary>The total there; the best total when the target cannot be reached.</summary>
    public required double TotalThere { get; init; }

    /// <summary>The fewest steps that give the best total; infinite when it is only approached.</summary>
    public required double BestSteps { get; init; }

    /// <summary>The best total that can be had this way.</summary>
    public required double BestTotal { get; init; }

    /// <summary>True when the target can be met this way.</summary>
    public bool CanBeReached => !double.IsNaN(Steps);
}
