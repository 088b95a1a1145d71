namespace ScoreNotebooks.Jupyter;

/// <summary>Takes away what the cell has shown.</summary>
/// <param name="Wait">Whether to wait until there is something new.</param>
internal sealed record ClearOutput(bool Wait);
