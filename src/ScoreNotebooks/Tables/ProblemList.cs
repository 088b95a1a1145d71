namespace ScoreNotebooks;

/// <summary>The problems of one file: the first hundred by line, and how many more there were.</summary>
/// <param name="file">The file's name as the user gave it.</param>
internal sealed class ProblemList(string file)
{
    /// <summary>As many as a reader will look through; the rest are of the same kinds.</summary>
    internal const int Most = 100;

    private readonly List<TableProblem> _problems = [];
    private int _unlisted;

    internal void Add(TableProblem problem) => _problems.Add(problem);

    internal void Add(int? line, string? column, string? value, BilingualText what, BilingualText advice) =>
        Add(new(file, line, column, value, what, advice));

    /// <summary>Counts problems that nobody kept the text of.</summary>
    internal void AddUnlisted(int count) => _unlisted += count;

    /// <summary>The problems of the whole file, then those of its lines from the top.</summary>
    internal IReadOnlyList<TableProblem> Finish()
    {
        var ordered = _problems.OrderBy(problem => problem.Line ?? 0).ToList();
        var unlisted = _unlisted + Math.Max(0, ordered.Count - Most);
        if (unlisted == 0) return ordered;
        return
        [
            .. ordered.Take(Most),
            new(file, null, null, null,
                new($"{unlisted:N0} more problems like these were found", $"还有 {unlisted:N0} 处类似的问题"),
                new("mend the ones listed and read the file again", "请先处理列出的问题，再重新读取该文件")),
        ];
    }
}
