namespace ScoreNotebooks;

/// <summary>The pairwise winning index: the share of weights under which a shop is above another (Leskinen et al. 2006).</summary>
/// <param name="Shop">The shop asked about.</param>
/// <param name="Other">The shop it is compared with.</param>
/// <param name="Share">The share of weights; those under which both have the same total count half.</param>
public sealed partial record PairwiseWinning(string Shop, string Other, SimulatedShare Share);
