namespace ScoreNotebooks;

/// <summary>One row of an <see cref="IntervalChart"/>: a value, the interval around it, or an interval alone.</summary>
/// <param name="Name">What the row is called.</param>
/// <param name="Value">The value; NaN when it is missing, or when the row is an interval alone.</param>
/// <param name="Low">The lower end of the interval; NaN when the row has none.</param>
/// <param name="High">The upper end of the interval; NaN when the row has none.</param>
public sealed record IntervalRow(BilingualText Name, double Value, double Low = double.NaN, double High = double.NaN)
{
    /// <summary>A second number to hold the interval against, such as the current weight or the nominal rank: a hollow diamond; NaN without one.</summary>
    public double Mark { get; init; } = double.NaN;

    internal bool HasInterval => !double.IsNaN(Low) && !double.IsNaN(High);

    /// <summary>The value, or the middle of an interval that stands alone.</summary>
    internal double Middle => double.IsNaN(Value) ? (Low + High) / 2 : Value;

    internal bool IsMissing => double.IsNaN(Value) && !HasInterval;
}
