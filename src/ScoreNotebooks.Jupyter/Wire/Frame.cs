using System.Buffers;
using System.Buffers.Binary;

namespace ScoreNotebooks.Jupyter;

/// <summary>One frame of ZMTP 3: a part of a message, or a command (RFC 23).</summary>
/// <param name="Body">What it holds.</param>
/// <param name="HasMore">Whether the message goes on in the next frame.</param>
/// <param name="IsCommand">Whether it is a command to the connection itself.</param>
internal readonly record struct Frame(byte[] Body, bool HasMore, bool IsCommand)
{
    private const byte More = 1;
    private const byte Long = 2;
    private const byte Command = 4;
    private const int ShortHeader = 2;
    private const int LongHeader = 9;

    /// <summary>Takes a frame from the front of what has arrived; false when it has not arrived whole.</summary>
    /// <param name="arrived">What has arrived; the frame is cut off its front.</param>
    /// <param name="limits">How much a frame may hold. It is looked at before the frame has arrived.</param>
    /// <param name="room">How many bytes are left for the message.</param>
    /// <param name="frame">The frame.</param>
    /// <exception cref="WireException">What has arrived is no frame, or one that is too large.</exception>
    public static bool TryRead(ref ReadOnlySequence<byte> arrived, WireLimits limits, int room, out Frame frame)
    {
        frame = default;
        Span<byte> header = stackalloc byte[LongHeader];
        var known = (int)Math.Min(arrived.Length, LongHeader);
        arrived.Slice(0, known).CopyTo(header);
        if (known == 0 || !TryReadHeader(header[..known], out var flags, out var start, out var length))
            return false;
        var isCommand = (flags & Command) != 0;
        var most = isCommand ? limits.CommandBytes : room;
        if (length > (ulong)most)
            throw new WireException(FormattableString.Invariant($"a frame of {length} bytes, of which {most} are allowed"));
        if (arrived.Length < start + (long)length)
            return false;
        frame = new Frame(arrived.Slice(start, (long)length).ToArray(), (flags & More) != 0, isCommand);
        arrived = arrived.Slice(start + (long)length);
        return true;
    }

    /// <summary>A whole message as it goes over the wire, in one piece.</summary>
    public static byte[] Encode(IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        var bytes = new byte[parts.Sum(static part => HeaderOf(part.Length) + part.Length)];
        var rest = bytes.AsSpan();
        for (var index = 0; index < parts.Count; index++)
            rest = Write(rest, parts[index].Span, index < parts.Count - 1 ? More : (byte)0);
        return bytes;
    }

    /// <summary>A command as it goes over the wire.</summary>
    public static byte[] EncodeCommand(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[HeaderOf(body.Length) + body.Length];
        Write(bytes, body, Command);
        return bytes;
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> header, out byte flags, out int start, out ulong length)
    {
        flags = header[0];
        start = (flags & Long) == 0 ? ShortHeader : LongHeader;
        length = 0;
        if ((flags & ~(More | Long | Command)) != 0 || (flags & (More | Command)) == (More | Command))
            throw new WireException(FormattableString.Invariant($"a frame with the flags {flags:x2}"));
        if (header.Length < start)
            return false;
        length = start == ShortHeader ? header[1] : BinaryPrimitives.ReadUInt64BigEndian(header[1..]);
        return true;
    }

    private static int HeaderOf(int length) => length <= byte.MaxValue ? ShortHeader : LongHeader;

    private static Span<byte> Write(Span<byte> bytes, ReadOnlySpan<byte> body, byte flags)
    {
        var start = HeaderOf(body.Length);
        bytes[0] = start == ShortHeader ? flags : (byte)(flags | Long);
        if (start == ShortHeader)
            bytes[1] = (byte)body.Length;
        else
            BinaryPrimitives.WriteUInt64BigEndian(bytes[1..], (ulong)body.Length);
        body.CopyTo(bytes[start..]);
        return bytes[(start + body.Length)..];
    }
}
