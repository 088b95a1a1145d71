using System.Security.Cryptography;
using System.Text;

namespace ScoreNotebooks.Jupyter;

/// <summary>Signs messages with the key of the connection file, and checks signatures. The key is in no text that this gives.</summary>
internal sealed class MessageSigner
{
    private const string Prefix = "hmac-";
    private const int PartCount = 4;

    private readonly HashAlgorithmName _hash;
    private readonly byte[] _key;

    /// <param name="scheme">The scheme, such as <c>hmac-sha256</c>.</param>
    /// <param name="key">The key; empty when nothing is signed.</param>
    /// <exception cref="NotSupportedException">There is no such scheme.</exception>
    public MessageSigner(string scheme, string key)
    {
        _key = Encoding.UTF8.GetBytes(key);
        _hash = scheme switch
        {
            Prefix + "sha256" => HashAlgorithmName.SHA256,
            Prefix + "sha384" => HashAlgorithmName.SHA384,
            Prefix + "sha512" => HashAlgorithmName.SHA512,
            Prefix + "sha1" => HashAlgorithmName.SHA1,
            Prefix + "md5" => HashAlgorithmName.MD5,
            _ => throw new NotSupportedException(scheme),
        };
    }

    /// <summary>Whether messages are signed at all.</summary>
    public bool Signs => _key.Length > 0;

    /// <summary>The signature of the four parts of a message, in lower case hexadecimal digits; empty when nothing is signed.</summary>
    public byte[] Sign(ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        if (!Signs)
            return [];
        using var hmac = IncrementalHash.CreateHMAC(_hash, _key);
        foreach (var part in parts[..PartCount])
            hmac.AppendData(part.Span);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hmac.GetHashAndReset()));
    }

    /// <summary>Whether a signature is that of the parts. How long the answer takes says nothing about where it differs.</summary>
    public bool IsOf(ReadOnlySpan<byte> signature, ReadOnlySpan<ReadOnlyMemory<byte>> parts) =>
        !Signs || CryptographicOperations.FixedTimeEquals(Sign(parts), signature);

    /// <summary>Says nothing of the key.</summary>
    public override string ToString() => nameof(MessageSigner);
}
