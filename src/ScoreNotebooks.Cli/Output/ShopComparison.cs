namespace ScoreNotebooks.Cli;

/// <summary>Chosen shops of a scoreboard and what separates the first from the others.</summary>
/// <param name="Scores">All scores.</param>
/// <param name="Shops">The chosen shops, in the order asked for.</param>
/// <param name="Gaps">The gap from the first shop to each of the others.</param>
internal sealed record ShopComparison(Scoreboard Scores, IReadOnlyList<ShopScore> Shops, IReadOnlyList<GapExplanation> Gaps)
{
    /// <exception cref="WorkbookException">A shop is unknown or has no total.</exception>
    internal static ShopComparison Of(Scoreboard scores, IReadOnlyList<string> names) => new(
        scores, [.. names.Select(name => scores[name])], [.. names.Skip(1).Select(name => scores.ExplainGap(names[0], name))]);

    /// <summary>What the tables and the totals show, in words; about all the shops that were scored.</summary>
    internal Interpretation Words => Scores.Interpret();
}
