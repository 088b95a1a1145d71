namespace ScoreNotebooks.Jupyter;

/// <summary>A message that came in, its signature checked.</summary>
/// <param name="Sender">Who sent it.</param>
/// <param name="Header">Its header.</param>
/// <param name="HeaderJson">The header as it came: what answers it repeats it.</param>
/// <param name="Content">Its content as it came: a JSON object.</param>
internal sealed record JupyterMessage(PeerIdentity Sender, MessageHeader Header, ReadOnlyMemory<byte> HeaderJson, ReadOnlyMemory<byte> Content)
{
    /// <summary>The channel that it came by, and that its answer goes by.</summary>
    public ChannelName Channel { get; init; }
}
