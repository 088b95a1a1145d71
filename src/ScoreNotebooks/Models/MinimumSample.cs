namespace ScoreNotebooks;

/// <summary>The least number of cases below which a metric is missing for a shop.</summary>
/// <param name="Count">The formula that counts the cases.</param>
/// <param name="Least">The least count that is enough.</param>
public sealed record MinimumSample(Formula Count, double Least);
