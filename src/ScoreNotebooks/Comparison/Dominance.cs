namespace ScoreNotebooks;

/// <summary>
/// One shop has at least as many points as another on every metric and more on at least one. Then it is ahead under
/// every choice of weights (not all of them on metrics where the two are equal), and under each of the four
/// aggregations it is never behind: no weighting can turn the two.
/// </summary>
/// <param name="Shop">The shop that dominates.</param>
/// <param name="Other">The shop that is dominated.</param>
/// <param name="BetterOn">The metrics on which the first is better.</param>
/// <param name="EqualOn">The metrics on which the two are equal.</param>
public sealed partial record Dominance(
    string Shop, string Other, IReadOnlyList<Metric> BetterOn, IReadOnlyList<Metric> EqualOn);
