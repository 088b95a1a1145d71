namespace ScoreNotebooks;

/// <summary>What two inputs do together to the variance of an output, beyond what each does by itself (second-order index).</summary>
/// <param name="First">The id of the one input.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Share">The share of variance that is theirs together.</param>
public sealed record PairInteraction(string First, string Second, IndexEstimate Share);
