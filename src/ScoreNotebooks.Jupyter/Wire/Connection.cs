using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace ScoreNotebooks.Jupyter;

/// <summary>
/// A stream of bytes from and to one peer. Reading and writing block the thread that calls: every connection has threads
/// of its own, so that no cell that occupies the thread pool keeps an interruption or a heartbeat from coming through.
/// </summary>
internal sealed class Connection : IDisposable
{
    private const int ReceivedAtOnce = 64 << 10;

    // What has arrived is read at once, so the pipe never makes its writer wait.
    private readonly Pipe _arrived = new(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
    private readonly Socket _socket;
    private readonly WireLimits _limits;
    private int _isClosed;

    public Connection(Socket socket, WireLimits limits)
    {
        _socket = socket;
        _limits = limits;
        if (socket.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)
        {
            socket.NoDelay = true;
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        }
    }

    /// <summary>Reads the peer's greeting.</summary>
    /// <returns>Whether one came before the connection or the time ended.</returns>
    /// <exception cref="WireException">It is none that we can talk to.</exception>
    public bool ReadGreeting(long deadline)
    {
        while (true)
        {
            if (_arrived.Reader.TryRead(out var read))
            {
                var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, Greeting.Length)).ToArray();
                Greeting.Check(start);
                var isWhole = start.Length == Greeting.Length;
                _arrived.Reader.AdvanceTo(isWhole ? read.Buffer.GetPosition(Greeting.Length) : read.Buffer.Start, isWhole ? read.Buffer.GetPosition(Greeting.Length) : read.Buffer.End);
                if (isWhole)
                    return true;
            }

            if (!Receive(deadline))
                return false;
        }
    }

    /// <summary>The next frame; null when the connection or the time ended before it was whole.</summary>
    /// <param name="room">How many bytes are left for the message.</param>
    /// <param name="deadline">The time stamp until which it must be whole; null for any time.</param>
    /// <exception cref="WireException">What arrives is no frame, or too large a one.</exception>
    public Frame? ReadFrame(int room, long? deadline = null)
    {
        while (true)
        {
            if (_arrived.Reader.TryRead(out var read))
            {
                var arrived = read.Buffer;
                if (Frame.TryRead(ref arrived, _limits, room, out var frame))
                {
                    _arrived.Reader.AdvanceTo(arrived.Start);
                    return frame;
                }

                _arrived.Reader.AdvanceTo(arrived.Start, arrived.End);
            }

            if (!Receive(deadline))
                return null;
        }
    }

    /// <summary>Sends bytes; blocks while the peer does not take them.</summary>
    /// <exception cref="SocketException">The connection has ended.</exception>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[_socket.Send(bytes)..];
    }

    /// <summary>Ends the connection; whoever reads or writes is told at once.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0)
            _socket.Dispose();
    }

    private bool Receive(long? deadline)
    {
        if (deadline is { } end)
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), end).TotalMilliseconds;
            if (left < 1)
                return false;
            _socket.ReceiveTimeout = (int)left;
        }
        else if (_socket.ReceiveTimeout != 0)
        {
            _socket.ReceiveTimeout = 0;
        }

        var count = _socket.Receive(_arrived.Writer.GetSpan(ReceivedAtOnce));
        if (count == 0)
            return false;
        _arrived.Writer.Advance(count);
        // Nothing ever makes the writer of this pipe wait, so the flush is done when it returns.
        return !_arrived.Writer.FlushAsync().GetAwaiter().GetResult().IsCompleted;
    }
}
