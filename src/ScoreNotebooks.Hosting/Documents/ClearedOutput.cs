namespace ScoreNotebooks.Hosting;

/// <summary>Takes away what the cell has shown so far. It appears, and is never saved: the earlier outputs are gone then.</summary>
/// <param name="Waits">Whether to take it away only when there is something new, so that nothing flickers.</param>
public sealed record ClearedOutput(bool Waits) : CellOutput;
