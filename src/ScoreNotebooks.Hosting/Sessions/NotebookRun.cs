namespace ScoreNotebooks.Hosting;

/// <summary>One run of all code cells of a notebook.</summary>
/// <param name="Document">The notebook with the outputs of this run.</param>
/// <param name="Cells">The runs of the code cells, from the first to the last.</param>
/// <param name="Duration">How long the run took.</param>
public sealed record NotebookRun(NotebookDocument Document, IReadOnlyList<CellRun> Cells, TimeSpan Duration)
{
    /// <summary>Whether every code cell ran to its end.</summary>
    public bool Succeeded => Cells.All(cell => cell.Status == CellStatus.Succeeded);

    /// <summary>The first cell that failed or was interrupted; null when none did.</summary>
    public CellRun? Failed => Cells.FirstOrDefault(cell => cell.Status is CellStatus.Failed or CellStatus.Cancelled);
}
