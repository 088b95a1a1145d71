namespace ScoreNotebooks.Cli;

/// <summary>What a person must know of the data to read scores, beside the notes of the scoreboard itself.</summary>
internal static class Remark
{
    /// <summary>What was noticed while reading the tables, as a list after a blank line; nothing when nothing was.</summary>
    internal static string List(Scoreboard scores, Language language)
    {
        var lines = scores.Table.Problems.Select(problem => $"- {problem.InOneLine().In(language)}\n").ToList();
        return lines.Count == 0 ? "" : "\n" + string.Concat(lines);
    }

    /// <summary>What was noticed while reading and scoring.</summary>
    internal static IEnumerable<BilingualText> AboutData(Scoreboard scores) =>
        [.. scores.Table.Problems.Select(problem => problem.InOneLine()), .. scores.Notes];
}
