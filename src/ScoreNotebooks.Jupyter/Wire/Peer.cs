using System.Net.Sockets;

namespace ScoreNotebooks.Jupyter;

/// <summary>One who has connected and introduced himself.</summary>
internal sealed class Peer
{
    private readonly Connection _connection;
    private readonly WireLimits _limits;
    private readonly Outbox _outbox;

    public Peer(Connection connection, byte[] identity, WireLimits limits)
    {
        _connection = connection;
        _limits = limits;
        _outbox = new Outbox(limits.WaitingBytes);
        Identity = identity;
    }

    /// <summary>What the peer calls itself; empty when it does not.</summary>
    public byte[] Identity { get; }

    /// <summary>How many bytes wait to be sent to it.</summary>
    public long WaitingBytes => _outbox.Bytes;

    /// <summary>How many bytes have been sent to it.</summary>
    public long TakenBytes => _outbox.Taken;

    /// <summary>Sends an encoded message as soon as the peer takes it; one that lets too much pile up is cut off.</summary>
    public void Send(byte[] encoded)
    {
        if (!_outbox.TryAdd(encoded))
            Close();
    }

    /// <summary>Reads messages until the connection ends.</summary>
    /// <param name="received">Called with each message.</param>
    /// <param name="commanded">Called with each command that the connection itself does not know.</param>
    /// <exception cref="WireException">The peer does not keep to ZMTP.</exception>
    public void Read(Action<byte[][]> received, Action<Command> commanded)
    {
        var parts = new List<byte[]>();
        var room = _limits.MessageBytes;
        while (_connection.ReadFrame(room) is { } frame)
        {
            if (frame.IsCommand)
            {
                if (parts.Count > 0)
                    throw new WireException("a command within a message");
                Obey(Command.Parse(frame.Body), commanded);
                continue;
            }

            parts.Add(frame.Body);
            room -= frame.Body.Length;
            if (parts.Count > _limits.MessageFrames)
                throw new WireException("a message of too many frames");
            if (frame.HasMore)
                continue;
            received([.. parts]);
            parts.Clear();
            room = _limits.MessageBytes;
        }
    }

    /// <summary>Writes what waits until the connection ends.</summary>
    public void Write()
    {
        try
        {
            foreach (var message in _outbox.Messages())
                _connection.Send(message);
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The reader sees the same end and says so.
        }
        finally
        {
            Close();
        }
    }

    /// <summary>Ends the connection and lets go of what waits.</summary>
    public void Close()
    {
        _outbox.Close();
        _connection.Dispose();
    }

    private void Obey(Command command, Action<Command> commanded)
    {
        if (command.Name == "PING")
            Send(command.Pong());
        else if (command.Name == "ERROR")
            throw new WireException("an ERROR");
        else
            commanded(command);
    }
}
