namespace ScoreNotebooks;

/// <summary>The next place, in one direction from a shop's value, where the curve of a metric bends or jumps.</summary>
/// <param name="Value">The metric's value there.</param>
/// <param name="Distance">How far away it is, in the metric's unit; never negative.</param>
/// <param name="Points">The metric's points there; at a step, those behind the step.</param>
/// <param name="Total">The shop's total there, everything else as it is.</param>
/// <param name="IsStep">True for a step, where the points jump; false where their slope changes.</param>
/// <param name="MustBePassed">True when the points are not had at the value itself but only beyond it.</param>
public sealed record CurveBend(double Value, double Distance, double Points, double Total, bool IsStep, bool MustBePassed);
