namespace ScoreNotebooks;

/// <summary>One weight, and how far it may move, the others of its dimension keeping their proportions, until the order of shops turns.</summary>
/// <param name="Id">The id of the metric or the dimension that is weighed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Dimension">The dimension it is a part of.</param>
/// <param name="Share">Its share of its siblings' weights in the model, 0 to 1.</param>
/// <param name="FirstPlace">The range in which no shop comes ahead of those that are first now.</param>
/// <param name="Ranking">The range in which no shop comes ahead of one that is ahead of it now.</param>
/// <param name="IsLinear">
/// True when every total is a straight line of this weight, so that the ends are those of a linear equation; otherwise
/// they were found on the program piece by piece. Either way they are confirmed by the program to the last bits.
/// </param>
public sealed partial record StableWeight(
    string Id, BilingualText Title, Dimension Dimension, double Share, StableRange FirstPlace, StableRange Ranking, bool IsLinear);
