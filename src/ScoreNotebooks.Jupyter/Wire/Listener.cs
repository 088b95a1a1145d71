using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ScoreNotebooks.Jupyter;

/// <summary>Takes connections at one place and has each peer served on threads of its own.</summary>
internal sealed class Listener : IDisposable
{
    private const int StackBytes = 256 << 10;

    private readonly SocketKind _kind;
    private readonly WireAddress _address;
    private readonly WireLimits _limits;
    private readonly IPeerRoom _room;
    private readonly Action<string> _log;
    private readonly Socket _socket;
    private readonly ConcurrentDictionary<Connection, Peer?> _connections = [];
    private volatile bool _isClosed;

    /// <summary>Begins to listen.</summary>
    /// <exception cref="SocketException">The place is taken, or there is no such interface.</exception>
    public Listener(SocketKind kind, WireAddress address, IPeerRoom room, WireLimits limits, Action<string> log)
    {
        (_kind, _address, _room, _limits, _log) = (kind, address, room, limits, log);
        _socket = address.Listen();
    }

    /// <summary>Where it listens, with the port that was chosen where none was given.</summary>
    public System.Net.EndPoint Place => _socket.LocalEndPoint!;

    /// <summary>How many connections there are, those counted that have not introduced themselves.</summary>
    public int ConnectionCount => _connections.Count;

    /// <summary>The peers.</summary>
    public IEnumerable<Peer> Peers => _connections.Values.OfType<Peer>();

    /// <summary>Takes connections from now on.</summary>
    public void Start() => Begin("accept", Accept);

    /// <summary>Waits until all peers have what was sent to them, or the time is up.</summary>
    public void Drain(TimeSpan most)
    {
        var until = DateTime.UtcNow + most;
        while (Peers.Any(static peer => peer.WaitingBytes > 0) && DateTime.UtcNow < until)
            Thread.Sleep(1);
    }

    public void Dispose()
    {
        _isClosed = true;
        _socket.Dispose();
        _address.Release();
        foreach (var (connection, peer) in _connections)
        {
            peer?.Close();
            connection.Dispose();
        }
    }

    private void Begin(string what, Action run) =>
        new Thread(() => run(), StackBytes) { IsBackground = true, Name = $"{_kind.Name} {what}" }.Start();

    private void Accept()
    {
        while (!_isClosed)
        {
            try
            {
                Take(_socket.Accept());
            }
            catch (Exception) when (_isClosed)
            {
                return;
            }
            catch (SocketException failure)
            {
                // One connection that failed before it was taken, or for the moment no further descriptor.
                _log($"{_kind.Name}: a connection was not taken ({failure.SocketErrorCode})");
                Thread.Sleep(10);
            }
        }
    }

    private void Take(Socket socket)
    {
        if (_connections.Count >= _limits.Connections)
        {
            _log($"{_kind.Name}: too many connections, one more was closed");
            socket.Dispose();
            return;
        }

        var connection = new Connection(socket, _limits);
        _connections[connection] = null;
        Begin("reader", () => Serve(connection));
    }

    private void Serve(Connection connection)
    {
        Peer? peer = null;
        try
        {
            if (new Handshake(_kind, _limits).Meet(connection) is not { } identity)
                return;
            peer = new Peer(connection, identity, _limits);
            _connections[connection] = peer;
            Begin("writer", peer.Write);
            _room.Joined(peer);
            peer.Read(message => _room.Received(peer, message), command => _room.Commanded(peer, command));
        }
        catch (WireException refusal)
        {
            _log($"{_kind.Name}: a peer sent {refusal.Message} and was cut off");
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The peer has gone, or we have closed.
        }
        catch (Exception mistake)
        {
            // A mistake of ours ends one connection, never the kernel and what its session holds.
            _log($"{_kind.Name}: a connection ended by a mistake of the kernel ({mistake.GetType().Name})");
        }
        finally
        {
            if (peer is not null)
                _room.Left(peer);
            peer?.Close();
            connection.Dispose();
            _connections.TryRemove(connection, out _);
        }
    }
}
