namespace ScoreNotebooks;

/// <summary>A point of a normalisation curve or the foot of a tier.</summary>
/// <param name="Value">The metric's value, in the metric's unit.</param>
/// <param name="Points">The points it gives.</param>
public readonly record struct Knot(double Value, double Points);
