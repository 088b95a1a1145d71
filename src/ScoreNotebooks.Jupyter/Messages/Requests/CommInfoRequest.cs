namespace ScoreNotebooks.Jupyter;

/// <summary>Asks which comms are open.</summary>
/// <param name="TargetName">Those of this target only; null for all.</param>
internal sealed record CommInfoRequest(string? TargetName = null);
