namespace ScoreNotebooks.Jupyter;

/// <summary>Tells all front ends which cell is run.</summary>
/// <param name="Code">The cell.</param>
/// <param name="ExecutionCount">The number of the execution.</param>
internal sealed record ExecuteInput(string Code, int ExecutionCount);
