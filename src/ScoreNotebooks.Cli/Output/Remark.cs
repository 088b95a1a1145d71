namespace ScoreNotebooks.Cli;

/// <summary>What a person must know to read a scoreboard: what was wrong with the data, and what the scores assume.</summary>
internal static class Remark
{
    internal static IEnumerable<BilingualText> About(Scoreboard scores) => [.. AboutData(scores), .. Assumptions(scores)];

    /// <summary>Remarks as a list, after a blank line; nothing when there are none.</summary>
    internal static string List(IEnumerable<BilingualText> remarks, Language language)
    {
        var lines = remarks.Select(remark => $"- {remark.In(language)}\n").ToList();
        return lines.Count == 0 ? "" : "\n" + string.Concat(lines);
    }

    /// <summary>What was noticed while reading and scoring.</summary>
    internal static IEnumerable<BilingualText> AboutData(Scoreboard scores) =>
        [.. scores.Table.Problems.Select(problem => problem.InOneLine()), .. scores.Notes];

    private static IEnumerable<BilingualText> Assumptions(Scoreboard scores) => scores.Assumptions
        .Select(assumption => new BilingualText($"Assumed: {assumption.English}", $"假设:{assumption.Chinese}"));
}
