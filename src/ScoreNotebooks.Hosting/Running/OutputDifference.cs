namespace ScoreNotebooks.Hosting;

/// <summary>One place where the outputs of a fresh run are not those saved in the notebook.</summary>
/// <param name="CellNumber">The place of the cell in the notebook, from 1.</param>
/// <param name="Place">Where in the cell's outputs, such as <c>output 1, text/plain, line 3</c>.</param>
/// <param name="Saved">What the notebook has there; null when it has nothing.</param>
/// <param name="Fresh">What the run gave; null when it gave nothing.</param>
public sealed record OutputDifference(int CellNumber, string Place, string? Saved, string? Fresh)
{
    /// <summary>The difference in one line, in both languages.</summary>
    public NotebookText Text => new(
        FormattableString.Invariant($"Cell {CellNumber}, {Place}: saved {Shown(Saved, "nothing")}, now {Shown(Fresh, "nothing")}."),
        FormattableString.Invariant($"第 {CellNumber} 个单元格，{Place}：保存的是 {Shown(Saved, "空")}，现在是 {Shown(Fresh, "空")}。"));

    private static string Shown(string? text, string nothing) => text switch
    {
        null => nothing,
        { Length: > 120 } => $"\"{text[..120]}…\"",
        _ => $"\"{text}\"",
    };
}
