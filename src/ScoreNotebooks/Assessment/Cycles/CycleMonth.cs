namespace ScoreNotebooks;

/// <summary>One month of a cycle.</summary>
/// <param name="Month">The month.</param>
/// <param name="State">How much of it is known.</param>
/// <param name="Sales">The settled sales in yuan, so far in a running month; 0 ahead.</param>
/// <param name="Score">The score of the last day; NaN without one, and unless the month is over.</param>
/// <param name="Cumulative">The sales from the cycle's first month to this one; NaN ahead.</param>
/// <param name="FailsScore">Whether the month counts as failed by its score.</param>
/// <param name="IsIdle">Whether the month is over and had no sales.</param>
public sealed record CycleMonth(
    CalendarMonth Month, MonthState State, double Sales, double Score, double Cumulative, bool FailsScore, bool IsIdle);
