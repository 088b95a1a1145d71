using System.Buffers.Binary;
using System.Text;

namespace ScoreNotebooks.Jupyter;

/// <summary>A command of ZMTP: a name of ASCII letters, and data.</summary>
/// <param name="Name">The name.</param>
/// <param name="Data">What follows it.</param>
internal readonly record struct Command(string Name, ReadOnlyMemory<byte> Data)
{
    private const int MostContext = 16;
    private const int TimeToLive = 2;

    /// <summary>Reads the body of a command frame.</summary>
    /// <exception cref="WireException">It has no name.</exception>
    public static Command Parse(byte[] body)
    {
        if (body.Length == 0 || body[0] == 0 || 1 + body[0] > body.Length)
            throw new WireException("a command without a name");
        var name = body.AsSpan(1, body[0]);
        if (name.ContainsAnyExceptInRange((byte)'A', (byte)'Z'))
            throw new WireException("a command whose name is no name");
        return new Command(Encoding.ASCII.GetString(name), body.AsMemory(1 + body[0]));
    }

    /// <summary>The READY of a socket of ours, as it goes over the wire.</summary>
    public static byte[] Ready(SocketKind kind) => Frame.EncodeCommand(
        [.. Named("READY"), .. Property("Socket-Type", Encoding.ASCII.GetBytes(kind.Name)), .. Property("Identity", [])]);

    /// <summary>The ERROR that ends a handshake, as it goes over the wire.</summary>
    public static byte[] Error(string reason) => Frame.EncodeCommand([.. Named("ERROR"), (byte)reason.Length, .. Encoding.ASCII.GetBytes(reason)]);

    /// <summary>The answer to a PING, as it goes over the wire: its context comes back.</summary>
    /// <exception cref="WireException">The PING is too short, or its context too long.</exception>
    public byte[] Pong()
    {
        if (Data.Length is < TimeToLive or > TimeToLive + MostContext)
            throw new WireException("a PING of a wrong length");
        return Frame.EncodeCommand([.. Named("PONG"), .. Data.Span[TimeToLive..]]);
    }

    /// <summary>The properties of a READY, by name in lower case: names are alike in any case.</summary>
    /// <exception cref="WireException">They break off.</exception>
    public Dictionary<string, byte[]> Properties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var rest = Data.Span;
        while (!rest.IsEmpty)
        {
            var name = Take(ref rest, Take(ref rest, 1)[0]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref rest, sizeof(uint)));
            properties[Encoding.ASCII.GetString(name)] = Take(ref rest, length).ToArray();
        }

        return properties;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, uint length)
    {
        if (length > rest.Length)
            throw new WireException("a READY that breaks off");
        var taken = rest[..(int)length];
        rest = rest[(int)length..];
        return taken;
    }

    private static byte[] Named(string name) => [(byte)name.Length, .. Encoding.ASCII.GetBytes(name)];

    private static byte[] Property(string name, byte[] value)
    {
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)value.Length);
        return [.. Named(name), .. length, .. value];
    }
}
