namespace ScoreNotebooks;

/// <summary>What a plan makes of one metric's value, or of the points of a bonus or a deduction.</summary>
/// <param name="Id">The id of the metric, bonus or deduction.</param>
/// <param name="Title">Its name.</param>
/// <param name="Metric">The metric; null for a bonus or a deduction.</param>
/// <param name="Now">The value as it is.</param>
/// <param name="Worst">The value when every effect comes out at its worst.</param>
/// <param name="Expected">The value when every effect comes out as expected.</param>
/// <param name="Best">The value when every effect comes out at its best.</param>
public sealed record PlannedValue(string Id, BilingualText Title, Metric? Metric, double Now, double Worst, double Expected, double Best)
{
    /// <summary>True when effects would lead beyond what can be had, and end there even at their worst.</summary>
    public bool IsAtItsEnd { get; init; }
}
