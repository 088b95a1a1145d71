namespace ScoreNotebooks;

/// <summary>What one shop does better and worse than the others, measured in points of the total.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Strengths">Metrics above the average of the other shops, the most telling first.</param>
/// <param name="Weaknesses">Metrics below it, the most telling first.</param>
public sealed partial record ShopProfile(
    string Shop, IReadOnlyList<ProfileEntry> Strengths, IReadOnlyList<ProfileEntry> Weaknesses);

/// <summary>One metric of a shop against the average of the other shops.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Points">The shop's points.</param>
/// <param name="OthersPoints">The mean points of the other shops that have the metric.</param>
/// <param name="Advantage">The metric's nominal weight × the difference: what it is worth in points of an additive total.</param>
public sealed record ProfileEntry(Metric Metric, double Points, double OthersPoints, double Advantage);
