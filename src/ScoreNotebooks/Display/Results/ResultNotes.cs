namespace ScoreNotebooks;

/// <summary>Notes that several results share.</summary>
internal static class ResultNotes
{
    private const int MostProblemsShown = 20;

    /// <summary>What was odd in the tables, a line each; of many the first, and how many more there are.</summary>
    internal static IEnumerable<BilingualText> Of(IReadOnlyList<TableProblem> problems)
    {
        foreach (var problem in problems.Take(MostProblemsShown))
            yield return problem.InOneLine();
        if (problems.Count > MostProblemsShown)
            yield return new BilingualText(
                $"… and {problems.Count - MostProblemsShown} more problems; see Problems.", $"……另有 {problems.Count - MostProblemsShown} 个问题，见 Problems。");
    }
}
