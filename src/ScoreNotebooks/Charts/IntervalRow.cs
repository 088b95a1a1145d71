namespace ScoreNotebooks;

/// <summary>One row of an <see cref="IntervalChart"/>: a value and the interval around it.</summary>
/// <param name="Name">What the row is called.</param>
/// <param name="Value">The value; NaN when it is missing.</param>
/// <param name="Low">The lower end of the interval; NaN when the row has none.</param>
/// <param name="High">The upper end of the interval; NaN when the row has none.</param>
public sealed record IntervalRow(BilingualText Name, double Value, double Low = double.NaN, double High = double.NaN)
{
    internal bool HasInterval => !double.IsNaN(Low) && !double.IsNaN(High);
}
