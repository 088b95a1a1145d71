namespace ScoreNotebooks.Hosting;

/// <summary>How far the run of a notebook has come; reported before and after every code cell.</summary>
/// <param name="Notebook">The name of the notebook.</param>
/// <param name="CellNumber">The place of the cell in the notebook, from 1.</param>
/// <param name="CodeCell">The place of the cell among the code cells, from 1.</param>
/// <param name="CodeCells">How many code cells the notebook has.</param>
/// <param name="Finished">The run of the cell; null when it is about to begin.</param>
public sealed record NotebookProgress(string Notebook, int CellNumber, int CodeCell, int CodeCells, CellRun? Finished);
