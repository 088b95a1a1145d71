using System.Net;
using System.Net.Sockets;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Connections that come and do not introduce themselves, and places that are given back.</summary>
public sealed class ListenerTests
{
    private static readonly WireLimits Limits = new() { Handshake = TimeSpan.FromMilliseconds(200), Connections = 2 };

    private readonly List<string> _notes = [];

    [Fact]
    public void A_connection_that_says_nothing_is_closed_after_a_while()
    {
        using var router = Router(WireAddress.Tcp(IPAddress.Loopback, 0));
        using var silent = Connect(router);
        using var slow = Connect(router);
        slow.Send(Greeting.Ours.AsSpan(0, 20));

        Assert.True(IsClosedByPeer(silent));
        Assert.True(IsClosedByPeer(slow));
    }

    [Fact]
    public void Of_more_connections_than_are_allowed_the_last_is_closed_at_once()
    {
        using var router = Router(WireAddress.Tcp(IPAddress.Loopback, 0), Limits with { Handshake = TimeSpan.FromMinutes(1) });
        using var first = Connect(router);
        using var second = Connect(router);
        SpinWait.SpinUntil(() => router.ConnectionCount == 2, TimeSpan.FromSeconds(10));
        using var third = Connect(router);

        Assert.True(IsClosedByPeer(third));
        Assert.Equal(2, router.ConnectionCount);
        Assert.Contains(_notes, note => note.Contains("too many", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_that_is_taken_is_refused_and_one_that_was_given_back_is_not()
    {
        var first = Router(WireAddress.Tcp(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)first.Place).Port;
        Assert.Throws<SocketException>(() => Router(WireAddress.Tcp(IPAddress.Loopback, port)));
        using (Connect(first))
            first.Dispose();

        Router(WireAddress.Tcp(IPAddress.Loopback, port)).Dispose();
    }

    [SkippableFact]
    public void A_path_that_a_killed_kernel_left_behind_is_taken_over_and_other_files_are_not()
    {
        Skip.If(OperatingSystem.IsWindows(), "Jupyter has ipc on Unix only.");
        var path = Path.Combine(Path.GetTempPath(), $"score-{Guid.NewGuid():N}");
        using (var left = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
            left.Bind(new UnixDomainSocketEndPoint(path));
        // The framework removes the path of a socket that it closes; one that was killed does not.
        if (!File.Exists(path)) File.WriteAllBytes(path, []);

        Router(WireAddress.Ipc(path)).Dispose();
        Assert.False(File.Exists(path));

        File.WriteAllText(path, "somebody's file");
        Assert.Throws<SocketException>(() => Router(WireAddress.Ipc(path)));
        Assert.Equal("somebody's file", File.ReadAllText(path));
        File.Delete(path);
    }

    [SkippableFact]
    public void A_path_at_which_another_listens_is_refused()
    {
        Skip.If(OperatingSystem.IsWindows(), "Jupyter has ipc on Unix only.");
        var path = Path.Combine(Path.GetTempPath(), $"score-{Guid.NewGuid():N}");
        using var first = Router(WireAddress.Ipc(path));

        Assert.Throws<SocketException>(() => Router(WireAddress.Ipc(path)));
    }

    private RouterSocket Router(WireAddress address, WireLimits? limits = null)
    {
        var router = new RouterSocket(address, static (_, _) => { }, limits ?? Limits, Note);
        router.Start();
        return router;
    }

    private void Note(string note)
    {
        lock (_notes) _notes.Add(note);
    }

    private static Socket Connect(RouterSocket router)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 30_000 };
        socket.Connect(router.Place);
        return socket;
    }

    // What the router says first is passed over.
    private static bool IsClosedByPeer(Socket socket)
    {
        try
        {
            var bytes = new byte[1000];
            while (socket.Receive(bytes) > 0)
            {
            }

            return true;
        }
        catch (SocketException failure)
        {
            return failure.SocketErrorCode == SocketError.ConnectionReset;
        }
    }
}
