using System.Globalization;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>What is said about the run of a notebook.</summary>
internal static class NotebookWords
{
    internal static BilingualText Progress(NotebookProgress step) => new(
        $"{step.Notebook}: cell {step.CodeCell} of {step.CodeCells}", $"{step.Notebook}：第 {step.CodeCell} / {step.CodeCells} 个代码单元格");

    /// <param name="notebook">What came of the notebook.</param>
    /// <param name="hasReport">Whether its report was written for the reader.</param>
    internal static BilingualText Outcome(NotebookResult notebook, bool hasReport)
    {
        var name = notebook.Notebook;
        var seconds = notebook.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return notebook.Status switch
        {
            NotebookStatus.Succeeded => new(
                $"{name}: all {notebook.Cells.Count} code cells ran in {seconds} s.", $"{name}：{notebook.Cells.Count} 个代码单元格全部运行成功，用时 {seconds} 秒。"),
            NotebookStatus.Failed => Failed(name, notebook.FailedCell!, hasReport),
            NotebookStatus.Cancelled => new($"{name}: interrupted.", $"{name}：已中断。"),
            _ => new(notebook.Problem!.English, notebook.Problem.Chinese),
        };
    }

    internal static BilingualText Differs(NotebookResult notebook, OutputDifference difference) => new(
        $"{notebook.Notebook}: {difference.Text.English}", $"{notebook.Notebook}：{difference.Text.Chinese}");

    internal static BilingualText Verified(NotebookResult notebook, int differences) => differences == 0
        ? new($"{notebook.Notebook}: the saved outputs are those of a fresh run.", $"{notebook.Notebook}：已保存的输出与重新运行的结果一致。")
        : new(
            $"{notebook.Notebook}: {differences} {(differences == 1 ? "output differs" : "outputs differ")} from a fresh run. Run the notebook again and save it, or find out what changed.",
            $"{notebook.Notebook}：有 {differences} 处输出与重新运行的结果不一致。请重新运行并保存笔记本，或查明是什么变了。");

    // The message is in the language of the notebook; an error may have several lines, of which the report shows all.
    private static BilingualText Failed(string name, CellRun cell, bool hasReport)
    {
        var why = string.Join(' ', (cell.Error?.Message ?? "").ReplaceLineEndings("\n").Split('\n').Select(Closed));
        return new(
            $"{name}: cell {cell.CellNumber} failed: {why}{(hasReport ? " The report shows where." : "")}",
            $"{name}：第 {cell.CellNumber} 个单元格运行失败：{why}{(hasReport ? " 报告中标明了位置。" : "")}");
    }

    // What others wrote may end without a full stop, and would run into the next sentence.
    private static string Closed(string sentence) => sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;
}
