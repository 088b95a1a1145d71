using System.Net;

namespace ScoreNotebooks.Jupyter;

/// <summary>A socket that knows its peers by their identity: what one sends comes with it, and what is sent to it reaches that peer.</summary>
internal sealed class RouterSocket : IPeerRoom, IDisposable
{
    private readonly Action<PeerIdentity, byte[][]> _received;
    private readonly Dictionary<PeerIdentity, Peer> _peers = [];
    private readonly Dictionary<Peer, PeerIdentity> _identities = [];
    private readonly Lock _lock = new();
    private readonly Listener _listener;
    private uint _unnamed;

    /// <summary>Listens; messages come once it is started.</summary>
    /// <param name="address">Where.</param>
    /// <param name="received">Called with every message on the thread of its peer: for one peer in order, for several at once.</param>
    /// <param name="limits">How much is taken and kept.</param>
    /// <param name="log">Told what peers do wrong.</param>
    public RouterSocket(WireAddress address, Action<PeerIdentity, byte[][]> received, WireLimits limits, Action<string> log)
    {
        _received = received;
        _listener = new Listener(SocketKind.Router, address, this, limits, log);
    }

    /// <summary>Where it listens.</summary>
    public EndPoint Place => _listener.Place;

    /// <summary>The connections it has.</summary>
    public int ConnectionCount => _listener.ConnectionCount;

    /// <summary>Takes connections from now on.</summary>
    public void Start() => _listener.Start();

    /// <summary>Sends a message to one peer. One that is not there gets nothing, as in libzmq.</summary>
    public void Send(PeerIdentity identity, IReadOnlyList<ReadOnlyMemory<byte>> message)
    {
        Peer? peer;
        lock (_lock)
            peer = _peers.GetValueOrDefault(identity);
        peer?.Send(Frame.Encode(message));
    }

    /// <summary>Waits until all that was sent has gone out, or the time is up.</summary>
    public void Drain(TimeSpan most) => _listener.Drain(most);

    public void Dispose() => _listener.Dispose();

    void IPeerRoom.Joined(Peer peer)
    {
        Peer? earlier;
        lock (_lock)
        {
            // A name of our own begins with 0, which names of peers may not (RFC 28).
            var identity = peer.Identity.Length > 0 ? new PeerIdentity(peer.Identity) : PeerIdentity.Unnamed(++_unnamed);
            earlier = _peers.GetValueOrDefault(identity);
            if (earlier is not null)
                _identities.Remove(earlier);
            _peers[identity] = peer;
            _identities[peer] = identity;
        }

        // Who comes back with its name has lost the old connection, though we may not know it yet.
        earlier?.Close();
    }

    void IPeerRoom.Received(Peer peer, byte[][] message)
    {
        if (Identity(peer) is { } identity)
            _received(identity, message);
    }

    void IPeerRoom.Commanded(Peer peer, Command command)
    {
    }

    void IPeerRoom.Left(Peer peer)
    {
        lock (_lock)
        {
            if (_identities.Remove(peer, out var identity))
                _peers.Remove(identity);
        }
    }

    private PeerIdentity? Identity(Peer peer)
    {
        lock (_lock)
            return _identities.TryGetValue(peer, out var identity) ? identity : null;
    }
}
