namespace ScoreNotebooks.Hosting;

/// <summary>What one run of one code cell left, to be written into the notebook.</summary>
/// <param name="CellNumber">The place of the cell in the notebook, from 1.</param>
/// <param name="ExecutionCount">The count of the run; null when the cell did not run.</param>
/// <param name="Outputs">The outputs in the order in which they appeared.</param>
public sealed record CellOutputs(int CellNumber, int? ExecutionCount, IReadOnlyList<CellOutput> Outputs);
