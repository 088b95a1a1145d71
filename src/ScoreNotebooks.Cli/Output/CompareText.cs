namespace ScoreNotebooks.Cli;

/// <summary>Writes a comparison for people: side by side, what makes each gap, and the words.</summary>
internal static class CompareText
{
    internal static string Of(GapComparison comparison, Language language)
    {
        var view = new ResultView(
        [
            comparison.SideBySide.ToTable(),
            // How the shares were found; the assumptions stand below the first table already.
            .. comparison.Gaps.Select(gap => gap.ToTable()).Select(table => (ResultBlock)(table with { Notes = [.. table.Notes.Take(1)] })),
            .. comparison.Words.Sections.SelectMany(section => new[] { ResultBlock.Heading(section.Title), ResultBlock.List(section.Sentences) }),
        ]);
        return $"{view.ToText(language)}\n{Remark.List(comparison.Scores, language)}";
    }
}
