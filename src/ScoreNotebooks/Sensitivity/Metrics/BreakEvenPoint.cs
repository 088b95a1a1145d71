namespace ScoreNotebooks;

/// <summary>A value of a metric at which a target begins to be met, or ceases to be.</summary>
/// <param name="Value">The value, in the metric's unit.</param>
/// <param name="Change">How far that is from the shop's present value; negative for a smaller value.</param>
/// <param name="Total">The total on the side where the target is met; to pass another shop continuously, that shop's total.</param>
/// <param name="IsEnough">True when the target is met at the value itself; false when the value must be passed (or not be touched).</param>
public sealed record BreakEvenPoint(double Value, double Change, double Total, bool IsEnough);
