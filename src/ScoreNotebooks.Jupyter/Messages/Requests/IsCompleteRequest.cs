namespace ScoreNotebooks.Jupyter;

/// <summary>Asks whether a cell can run as it is.</summary>
/// <param name="Code">The cell so far.</param>
internal sealed record IsCompleteRequest(string Code);
