namespace ScoreNotebooks.Jupyter;

/// <summary>Asks the kernel to end.</summary>
/// <param name="Restart">Whether it will be started again.</param>
internal sealed record ShutdownRequest(bool Restart = false);
