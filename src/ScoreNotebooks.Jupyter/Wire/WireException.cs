namespace ScoreNotebooks.Jupyter;

/// <summary>A peer that does not keep to ZMTP; its connection ends, and no other is touched.</summary>
/// <param name="message">What it did, for the log.</param>
internal sealed class WireException(string message) : Exception(message);
