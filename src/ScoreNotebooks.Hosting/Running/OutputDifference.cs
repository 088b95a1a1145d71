using System.Text.RegularExpressions;

namespace ScoreNotebooks.Hosting;

/// <summary>One place where the outputs of a fresh run are not those saved in the notebook.</summary>
/// <param name="CellNumber">The place of the cell in the notebook, from 1.</param>
/// <param name="Place">Where in the cell's outputs, such as <c>output 1, text/plain, line 3</c>.</param>
/// <param name="Saved">What the notebook has there; null when it has nothing.</param>
/// <param name="Fresh">What the run gave; null when it gave nothing.</param>
public sealed partial record OutputDifference(int CellNumber, string Place, string? Saved, string? Fresh)
{
    /// <summary>How many characters of a long text are shown, those around the first that differs.</summary>
    private const int Shown = 120;

    /// <summary>The difference in one line, in both languages.</summary>
    public NotebookText Text => new(
        FormattableString.Invariant($"Cell {CellNumber}, {Place}: saved {Excerpt(Saved, "nothing")}, now {Excerpt(Fresh, "nothing")}."),
        FormattableString.Invariant($"第 {CellNumber} 个单元格，{ChinesePlace}：保存的是 {Excerpt(Saved, "空")}，现在是 {Excerpt(Fresh, "空")}。"));

    private string ChinesePlace => LastLine().Replace(FirstWords().Replace(Place, "第 $1 个输出"), "，第 $1 行");

    [GeneratedRegex(@"^output (\d+)")]
    private static partial Regex FirstWords();

    [GeneratedRegex(@", line (\d+)$")]
    private static partial Regex LastLine();

    private string Excerpt(string? text, string nothing)
    {
        if (text is null) return nothing;
        var start = Start();
        var end = EndOf(text, start);
        return $"\"{(start > 0 ? "…" : "")}{text[Math.Min(start, end)..end]}{(end < text.Length ? "…" : "")}\"";
    }

    /// <summary>Where both excerpts begin: at the beginning, or so late that the first difference is among what is shown.</summary>
    private int Start()
    {
        if (Saved is null || Fresh is null || Math.Max(Saved.Length, Fresh.Length) <= Shown) return 0;
        var same = Saved.AsSpan().CommonPrefixLength(Fresh);
        if (same < Shown / 2) return 0;
        var start = same - (Shown / 3);
        return char.IsLowSurrogate(Saved[start]) ? start - 1 : start;
    }

    private static int EndOf(string text, int start)
    {
        var end = Math.Min(text.Length, start + Shown);
        return end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }
}
