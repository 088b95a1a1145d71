namespace ScoreNotebooks.Jupyter;

/// <summary>The first 64 bytes of a connection: signature, version, and that nobody proves who he is (RFC 23, RFC 37).</summary>
internal static class Greeting
{
    /// <summary>How long it is.</summary>
    public const int Length = 64;

    private const int SignatureEnd = 9;
    private const int MajorVersion = 10;
    private const int MechanismStart = 12;
    private const int MechanismLength = 20;

    /// <summary>Ours: version 3.1, mechanism NULL, and not a server, which means nothing there.</summary>
    public static byte[] Ours { get; } = Make();

    /// <summary>Refuses what cannot become a greeting, as soon as that is seen.</summary>
    /// <param name="arrived">The first bytes of the connection, at most <see cref="Length"/>.</param>
    /// <exception cref="WireException">The peer speaks something else, an older ZMTP, or wants another mechanism.</exception>
    public static void Check(ReadOnlySpan<byte> arrived)
    {
        // The eight bytes between are padding; libzmq writes a length there for peers of version 1.
        if (arrived.Length > 0 && arrived[0] != 0xFF)
            throw new WireException("something that is not ZMTP");
        if (arrived.Length > SignatureEnd && (arrived[SignatureEnd] & 1) == 0)
            throw new WireException("something that is not ZMTP");
        if (arrived.Length > MajorVersion && arrived[MajorVersion] < 3)
            throw new WireException(FormattableString.Invariant($"ZMTP of the old version {arrived[MajorVersion]}"));
        if (arrived.Length < Length)
            return;
        var mechanism = arrived.Slice(MechanismStart, MechanismLength);
        if (!mechanism.TrimEnd((byte)0).SequenceEqual("NULL"u8))
            throw new WireException("a security mechanism other than NULL");
    }

    private static byte[] Make()
    {
        var bytes = new byte[Length];
        bytes[0] = 0xFF;
        bytes[SignatureEnd] = 0x7F;
        bytes[MajorVersion] = 3;
        bytes[MajorVersion + 1] = 1;
        "NULL"u8.CopyTo(bytes.AsSpan(MechanismStart));
        return bytes;
    }
}
