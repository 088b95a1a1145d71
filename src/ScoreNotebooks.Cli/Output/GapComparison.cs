namespace ScoreNotebooks.Cli;

/// <summary>Shops side by side and what separates the first from each of the others.</summary>
/// <param name="SideBySide">The shops.</param>
/// <param name="Gaps">The gap from the first shop to each of the others.</param>
internal sealed record GapComparison(ShopComparison SideBySide, IReadOnlyList<GapExplanation> Gaps)
{
    /// <exception cref="WorkbookException">A shop is unknown, named twice or has no total, or there are too many.</exception>
    internal static GapComparison Of(Scoreboard scores, IReadOnlyList<string> names) => new(
        scores.Compare([.. names]), [.. names.Skip(1).Select(name => scores.ExplainGap(names[0], name))]);

    internal Scoreboard Scores => SideBySide.Scores;

    /// <summary>What the tables and the totals show, in words; about all the shops that were scored.</summary>
    internal Interpretation Words => Scores.Interpret();
}
