using System.Diagnostics;
using System.Text;

namespace ScoreNotebooks.Jupyter;

/// <summary>The beginning of a connection: both greet, say what socket they are, and may part (mechanism NULL).</summary>
/// <param name="kind">What we are.</param>
/// <param name="limits">How much and how long the peer may talk.</param>
internal sealed class Handshake(SocketKind kind, WireLimits limits)
{
    private const int LongestIdentity = 255;

    /// <summary>Meets the peer of a new connection.</summary>
    /// <returns>The identity that it gave itself, which may be empty; null when it left or took too long.</returns>
    /// <exception cref="WireException">It is no peer for this socket.</exception>
    public byte[]? Meet(Connection connection)
    {
        var deadline = Stopwatch.GetTimestamp() + (long)(limits.Handshake.TotalSeconds * Stopwatch.Frequency);
        // libzmq sends ten bytes and waits for ours.
        connection.Send(Greeting.Ours);
        if (!connection.ReadGreeting(deadline))
            return null;
        connection.Send(Command.Ready(kind));
        if (connection.ReadFrame(limits.CommandBytes, deadline) is not { } frame)
            return null;
        if (!frame.IsCommand)
            throw new WireException("a message before READY");
        return Identity(Command.Parse(frame.Body), connection);
    }

    private byte[] Identity(Command command, Connection connection)
    {
        if (command.Name != "READY")
            throw new WireException("a command other than READY at the beginning");
        var properties = command.Properties();
        var peer = properties.TryGetValue("Socket-Type", out var name) ? Encoding.ASCII.GetString(name) : "";
        if (!kind.Peers.Contains(peer, StringComparer.Ordinal))
        {
            connection.Send(Command.Error("Invalid socket type"));
            throw new WireException($"a socket that is not for {kind.Name}");
        }

        var identity = properties.GetValueOrDefault("Identity") ?? [];
        return identity.Length <= LongestIdentity ? identity : throw new WireException("an identity of more than 255 bytes");
    }
}
