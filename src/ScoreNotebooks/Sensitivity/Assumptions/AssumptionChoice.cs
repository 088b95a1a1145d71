namespace ScoreNotebooks;

/// <summary>One choice of a model that was varied, and how much of what happens to the ranks it causes.</summary>
/// <param name="Id">The name used in code: normalisation, aggregation, weights, goalposts, missing, treatment, counts.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Alternatives">Between what it was varied, the model's own first.</param>
/// <param name="First">The share of variance that this choice causes by itself, pooled over the shops (Lamboni et al. 2011).</param>
/// <param name="Total">The share that it causes by itself or together with other choices.</param>
public sealed record AssumptionChoice(
    string Id, BilingualText Title, IReadOnlyList<BilingualText> Alternatives, IndexEstimate First, IndexEstimate Total);
