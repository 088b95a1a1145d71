namespace ScoreNotebooks.Hosting;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="ExecutionCount">The count of the run that gave it; null where the file does not say.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : CellOutput;
