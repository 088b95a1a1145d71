using System.Buffers.Binary;

namespace ScoreNotebooks.Jupyter;

/// <summary>The name of a peer: up to 255 bytes, compared by value.</summary>
internal readonly struct PeerIdentity(byte[] bytes) : IEquatable<PeerIdentity>
{
    private readonly byte[] _bytes = bytes;

    /// <summary>The name that we give to a peer without one.</summary>
    public static PeerIdentity Unnamed(uint number)
    {
        var bytes = new byte[1 + sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(1), number);
        return new PeerIdentity(bytes);
    }

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    public bool Equals(PeerIdentity other) => Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is PeerIdentity other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }
}
