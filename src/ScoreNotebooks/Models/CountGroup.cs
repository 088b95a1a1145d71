namespace ScoreNotebooks;

/// <summary>
/// Columns that count how the same cases turned out, such as good, neutral and bad reviews. They tell how sure
/// a shop's rates are: the shares of the outcomes carry a Dirichlet posterior (for two outcomes, a Beta
/// posterior) with the Jeffreys prior of ½ per outcome.
/// </summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Parts">The columns, one per outcome.</param>
/// <param name="Total">The column that counts all cases, when the parts leave an outcome out; null when the parts are all.</param>
public sealed record CountGroup(string Id, BilingualText Title, IReadOnlyList<string> Parts, string? Total);
