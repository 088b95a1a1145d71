using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace ScoreNotebooks.Jupyter;

/// <summary>A socket that tells all who have subscribed, and hears nothing but subscriptions.</summary>
internal sealed class PublisherSocket : IPeerRoom, IDisposable
{
    private const byte Subscribe = 1;
    private const byte Cancel = 0;

    private readonly ConcurrentDictionary<Peer, Subscriptions> _subscribers = [];
    private readonly WireLimits _limits;
    private readonly Action<string> _log;
    private readonly Listener _listener;

    public PublisherSocket(WireAddress address, WireLimits limits, Action<string> log)
    {
        _limits = limits;
        _log = log;
        _listener = new Listener(SocketKind.Publisher, address, this, limits, log);
    }

    /// <summary>Where it listens.</summary>
    public EndPoint Place => _listener.Place;

    /// <summary>The connections it has.</summary>
    public int ConnectionCount => _listener.ConnectionCount;

    /// <summary>Takes connections from now on.</summary>
    public void Start() => _listener.Start();

    /// <summary>Sends a message, whose first frame is its topic, to all who want it. Never waits.</summary>
    public void Send(IReadOnlyList<ReadOnlyMemory<byte>> message)
    {
        byte[]? encoded = null;
        foreach (var (peer, subscriptions) in _subscribers)
            if (subscriptions.Match(message[0].Span))
                peer.Send(encoded ??= Frame.Encode(message));
    }

    /// <summary>
    /// Waits while a subscriber has much before it. One that takes nothing for a while is cut off, so that it holds up the
    /// others once and no longer.
    /// </summary>
    public void WaitForReaders()
    {
        foreach (var peer in _subscribers.Keys)
            WaitFor(peer);
    }

    /// <summary>Waits until all that was sent has gone out, or the time is up.</summary>
    public void Drain(TimeSpan most) => _listener.Drain(most);

    public void Dispose() => _listener.Dispose();

    void IPeerRoom.Joined(Peer peer) => _subscribers[peer] = new Subscriptions(_limits.Subscriptions);

    // Subscriptions are messages up to ZMTP 3.0, and commands from 3.1 on.
    void IPeerRoom.Received(Peer peer, byte[][] message)
    {
        if (message is not [[Subscribe or Cancel, ..] asked] || !_subscribers.TryGetValue(peer, out var subscriptions))
            return;
        if (asked[0] == Subscribe)
            subscriptions.Add(asked.AsSpan(1));
        else
            subscriptions.Remove(asked.AsSpan(1));
    }

    void IPeerRoom.Commanded(Peer peer, Command command)
    {
        if (!_subscribers.TryGetValue(peer, out var subscriptions))
            return;
        if (command.Name == "SUBSCRIBE")
            subscriptions.Add(command.Data.Span);
        else if (command.Name == "CANCEL")
            subscriptions.Remove(command.Data.Span);
    }

    void IPeerRoom.Left(Peer peer) => _subscribers.TryRemove(peer, out _);

    private void WaitFor(Peer peer)
    {
        var (taken, since) = (peer.TakenBytes, Stopwatch.GetTimestamp());
        while (peer.WaitingBytes > _limits.PatienceBytes && _subscribers.ContainsKey(peer))
        {
            Thread.Sleep(1);
            if (peer.TakenBytes != taken)
                (taken, since) = (peer.TakenBytes, Stopwatch.GetTimestamp());
            else if (Stopwatch.GetElapsedTime(since) > _limits.Patience)
            {
                _log("PUB: a subscriber stopped reading and was cut off");
                peer.Close();
                return;
            }
        }
    }
}
