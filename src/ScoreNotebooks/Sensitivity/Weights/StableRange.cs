namespace ScoreNotebooks;

/// <summary>The range of a weight in which an order of shops holds, and what ends it.</summary>
/// <param name="Low">The least share, 0 to 1.</param>
/// <param name="High">The greatest share, 0 to 1.</param>
/// <param name="TurnsBelow">What turns below <see cref="Low"/>; null when nothing does down to 0.</param>
/// <param name="TurnsAbove">What turns above <see cref="High"/>; null when nothing does up to 1.</param>
public sealed record StableRange(double Low, double High, OrderTurn? TurnsBelow, OrderTurn? TurnsAbove)
{
    /// <summary>True when the order holds whatever the weight is.</summary>
    public bool HoldsForEveryWeight => TurnsBelow is null && TurnsAbove is null;
}
