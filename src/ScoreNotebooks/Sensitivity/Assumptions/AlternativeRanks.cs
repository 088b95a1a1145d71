namespace ScoreNotebooks;

/// <summary>What one alternative, taken by itself, makes of the ranks.</summary>
/// <param name="Choice">The id of the choice.</param>
/// <param name="Title">The alternative.</param>
/// <param name="Ranks">The rank of each shop, in the table's order; 0 for a shop without a total.</param>
/// <param name="MeanShift">By how many ranks shops move on average, up or down (Saisana et al. 2005); over those that have a rank before and after.</param>
/// <param name="First">The shops that are first.</param>
public sealed record AlternativeRanks(
    string Choice, BilingualText Title, IReadOnlyList<int> Ranks, double MeanShift, IReadOnlyList<string> First);
