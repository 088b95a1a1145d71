namespace ScoreNotebooks;

/// <summary>
/// Recognises the pairs of columns that give a mean: X合计 with X次数 (also X总和, X总计 with X数量, X个数, X人数, X件数,
/// X单数), "X sum" or "X total" with "X count" or "X number".
/// </summary>
internal static class MeanColumns
{
    private static readonly string[] SumEndings = ["合计", "总和", "总计", " sum", "_sum", " total", "_total"];
    private static readonly string[] NumberEndings = ["次数", "数量", "个数", "人数", "件数", "单数", " count", "_count", " number", "_number"];
    private static readonly string[] ShareEndings = ["率", "占比", "比例", " rate", "_rate", " share", "_share", " ratio", "_ratio"];

    /// <summary>The means that the names of columns announce, in the order of their sums.</summary>
    internal static IEnumerable<HistoryMean> Among(IReadOnlyList<string> names)
    {
        foreach (var sum in names)
        {
            if (StemOf(sum, SumEndings) is not { } stem) continue;
            if (names.FirstOrDefault(name => StemOf(name, NumberEndings) == stem) is { } number)
                yield return new HistoryMean(stem, sum, number);
        }
    }

    /// <summary>The unit of a mean: that of its sum; a share when its name says so and both columns are plain numbers.</summary>
    internal static Unit UnitOf(string name, Unit sum) =>
        sum == Unit.Number && ShareEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? Unit.Share : sum;

    private static string? StemOf(string name, string[] endings) =>
        endings.FirstOrDefault(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? name[..^ending.Length]
            : null;
}
