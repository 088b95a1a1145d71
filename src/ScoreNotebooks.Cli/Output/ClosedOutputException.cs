namespace ScoreNotebooks.Cli;

/// <summary>Whoever read standard output does so no more.</summary>
internal sealed class ClosedOutputException(IOException inner) : Exception("Standard output was closed.", inner);
