namespace ScoreNotebooks;

/// <summary>The share of an output's variance that is one input's.</summary>
/// <param name="Id">The input's id.</param>
/// <param name="Title">The input's name.</param>
/// <param name="Share">The share; those of all inputs sum to one.</param>
public sealed record ShapleyEffect(string Id, BilingualText Title, IndexEstimate Share);
