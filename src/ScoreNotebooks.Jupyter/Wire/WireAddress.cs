using System.Net;
using System.Net.Sockets;

namespace ScoreNotebooks.Jupyter;

/// <summary>A place to listen at: a port of one interface, or on Unix a path.</summary>
/// <param name="Place">The place.</param>
internal sealed record WireAddress(EndPoint Place)
{
    private string? Path => Place is UnixDomainSocketEndPoint ? Place.ToString() : null;

    /// <summary>A port of one interface.</summary>
    public static WireAddress Tcp(IPAddress address, int port) => new(new IPEndPoint(address, port));

    /// <summary>A path.</summary>
    public static WireAddress Ipc(string path) => new(new UnixDomainSocketEndPoint(path));

    /// <summary>A socket that listens there.</summary>
    /// <exception cref="SocketException">The place is taken, or there is no such interface.</exception>
    public Socket Listen()
    {
        // Unix lets a listener take over a port whose old connections have not timed out; the framework asks for that itself.
        var socket = Path is null
            ? new Socket(Place.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            RemoveStale();
            socket.Bind(Place);
            socket.Listen(128);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Removes the path when the socket is closed.</summary>
    public void Release()
    {
        if (Path is { } path)
            File.Delete(path);
    }

    // A kernel that was killed leaves its path behind, and a restarted one is given the same.
    private void RemoveStale()
    {
        if (Path is not { } path || new FileInfo(path) is not { Exists: true, Length: 0 })
            return;
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(Place);
        }
        catch (SocketException)
        {
            File.Delete(path);
        }
    }
}
