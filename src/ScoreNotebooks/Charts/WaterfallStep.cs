namespace ScoreNotebooks;

/// <summary>One step of a <see cref="WaterfallChart"/>: what it is called and by how much it goes up or down.</summary>
/// <param name="Label">What the step is called.</param>
/// <param name="Amount">By how much it raises (positive) or lowers (negative) the value, in the unit of the chart.</param>
public sealed record WaterfallStep(BilingualText Label, double Amount);
