namespace ScoreNotebooks.Jupyter;

/// <summary>How much one socket takes from its peers, and keeps for them.</summary>
internal sealed record WireLimits
{
    /// <summary>Bytes of all frames of one message; a peer that sends more is cut off.</summary>
    public int MessageBytes { get; init; } = 32 << 20;

    /// <summary>Frames of one message.</summary>
    public int MessageFrames { get; init; } = 1024;

    /// <summary>Bytes of one command, of which those of the handshake are the largest.</summary>
    public int CommandBytes { get; init; } = 64 << 10;

    /// <summary>Connections at one time; further ones are closed at once.</summary>
    public int Connections { get; init; } = 256;

    /// <summary>Prefixes that one subscriber may ask for.</summary>
    public int Subscriptions { get; init; } = 1024;

    /// <summary>Bytes that may wait for one peer; a peer that lets more pile up is cut off.</summary>
    public long WaitingBytes { get; init; } = 64 << 20;

    /// <summary>Bytes that wait for a subscriber before those who have much to say wait for it.</summary>
    public long PatienceBytes { get; init; } = 4 << 20;

    /// <summary>How long they wait for a subscriber that takes nothing before it is cut off.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a connection may take to introduce itself.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(10);
}
