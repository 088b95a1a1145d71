namespace ScoreNotebooks;

/// <summary>Two shops that change places at a certain weight.</summary>
/// <param name="Shop">The shop that is ahead at the model's weights.</param>
/// <param name="Other">The shop that comes ahead of it.</param>
/// <param name="Share">The share of the weight at which they are level, 0 to 1.</param>
/// <param name="LosesTotal">True when the first is not passed but left without a total, because what it has values for weighs too little.</param>
public sealed record OrderTurn(string Shop, string Other, double Share, bool LosesTotal);
