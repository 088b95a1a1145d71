namespace ScoreNotebooks.Jupyter;

/// <summary>Says that the kernel ends.</summary>
/// <param name="Restart">Whether it is to be started again.</param>
internal sealed record ShutdownReply(bool Restart)
{
    public string Status { get; } = StatusReply.Ok;
}
