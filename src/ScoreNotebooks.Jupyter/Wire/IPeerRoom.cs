namespace ScoreNotebooks.Jupyter;

/// <summary>What a socket does with its peers. Each peer calls from its own thread, so several call at once.</summary>
internal interface IPeerRoom
{
    /// <summary>A peer has introduced itself.</summary>
    void Joined(Peer peer);

    /// <summary>A peer has sent a message.</summary>
    void Received(Peer peer, byte[][] message);

    /// <summary>A peer has sent a command that is not about the connection.</summary>
    void Commanded(Peer peer, Command command);

    /// <summary>A peer that had joined has gone.</summary>
    void Left(Peer peer);
}
