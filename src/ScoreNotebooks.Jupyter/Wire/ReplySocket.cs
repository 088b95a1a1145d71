using System.Net;

namespace ScoreNotebooks.Jupyter;

/// <summary>A socket that gives every message back as it came: the heartbeat. It answers on the thread of each peer.</summary>
internal sealed class ReplySocket : IPeerRoom, IDisposable
{
    private readonly Listener _listener;

    public ReplySocket(WireAddress address, WireLimits limits, Action<string> log) =>
        _listener = new Listener(SocketKind.Reply, address, this, limits, log);

    /// <summary>Where it listens.</summary>
    public EndPoint Place => _listener.Place;

    /// <summary>The connections it has.</summary>
    public int ConnectionCount => _listener.ConnectionCount;

    /// <summary>Takes connections from now on.</summary>
    public void Start() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    void IPeerRoom.Joined(Peer peer)
    {
    }

    // The frames up to the empty one are the way back, and go back as well.
    void IPeerRoom.Received(Peer peer, byte[][] message) => peer.Send(Frame.Encode([.. message.Select(static part => (ReadOnlyMemory<byte>)part)]));

    void IPeerRoom.Commanded(Peer peer, Command command)
    {
    }

    void IPeerRoom.Left(Peer peer)
    {
    }
}
