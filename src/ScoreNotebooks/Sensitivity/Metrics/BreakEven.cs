namespace ScoreNotebooks;

/// <summary>
/// The value of one metric at which a shop's total reaches a number of points or passes another shop, everything else
/// as it is; for a shop that is there already, the value down to which it stays there. The other shop's total and the
/// sample of a sample-based normalisation are held fixed.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Metric">The metric that moves.</param>
/// <param name="Target">What is to be met.</param>
public sealed partial record BreakEven(Scoreboard Scores, string Shop, Metric Metric, ScoreTarget Target)
{
    /// <summary>The metric's value as it is.</summary>
    public required double Value { get; init; }

    /// <summary>The shop's total as it is.</summary>
    public required double Total { get; init; }

    /// <summary>True when the target is met already; then the break-even is where it would be lost.</summary>
    public bool IsMetNow => Target.IsMetBy(Total);

    /// <summary>The nearest break-even above the present value; null when there is none.</summary>
    public BreakEvenPoint? Rising { get; init; }

    /// <summary>The nearest break-even below the present value; null when there is none.</summary>
    public BreakEvenPoint? Falling { get; init; }

    /// <summary>The nearer of <see cref="Rising"/> and <see cref="Falling"/>; null when the metric alone cannot change the answer.</summary>
    public BreakEvenPoint? Nearest =>
        Rising is null || Falling is null ? Rising ?? Falling : Rising.Change <= -Falling.Change ? Rising : Falling;

    /// <summary>True when some reachable value of the metric meets the target.</summary>
    public bool CanBeReached => IsMetNow || Nearest is not null;

    /// <summary>The value needed, that of <see cref="Nearest"/>; NaN when there is none.</summary>
    public double Needed => Nearest?.Value ?? double.NaN;

    /// <summary>The change needed, that of <see cref="Nearest"/>; NaN when there is none.</summary>
    public double Change => Nearest?.Change ?? double.NaN;

    /// <summary>The best total that the metric alone can give.</summary>
    public required ReachedTotal Best { get; init; }

    /// <summary>The worst total that the metric alone can give.</summary>
    public required ReachedTotal Worst { get; init; }

    /// <summary>
    /// The total of every shop, in the order of the table, when the whole table is scored again with the shop at
    /// <see cref="Needed"/> (just beyond it when that is not enough), so that the sample moves along; null when the metric's points do not depend on the sample.
    /// </summary>
    public IReadOnlyList<double>? TotalsScoredAgain { get; init; }
}
