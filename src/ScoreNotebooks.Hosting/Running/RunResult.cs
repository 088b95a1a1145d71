namespace ScoreNotebooks.Hosting;

/// <summary>What came of running one or many notebooks.</summary>
/// <param name="Notebooks">One result per notebook, in the order in which they ran.</param>
/// <param name="IndexPath">The full path of the page that links all reports.</param>
public sealed record RunResult(IReadOnlyList<NotebookResult> Notebooks, string IndexPath)
{
    /// <summary>Whether every cell of every notebook ran to its end.</summary>
    public bool Succeeded => Notebooks.All(notebook => notebook.Status == NotebookStatus.Succeeded);
}
