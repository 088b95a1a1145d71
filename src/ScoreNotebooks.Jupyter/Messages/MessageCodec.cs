using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Jupyter;

/// <summary>
/// Turns frames into messages and messages into frames:
/// <c>&lt;IDS|MSG&gt;</c>, signature, header, parent header, metadata, content, buffers.
/// </summary>
/// <param name="signer">Signs what goes out and checks what comes in.</param>
internal sealed class MessageCodec(MessageSigner signer)
{
    /// <summary>The version of the protocol that we speak.</summary>
    public const string ProtocolVersion = "5.3";

    private const int SignatureAt = 1;
    private const int HeaderAt = 2;
    private const int ContentAt = 5;
    private const string UserName = "kernel";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    private readonly SeenSignatures _seen = new();
    private readonly string _session = Guid.NewGuid().ToString();
    private long _sent;

    /// <summary>Reads a message; its signature is checked before anything of it is read.</summary>
    /// <param name="sender">Who sent it.</param>
    /// <param name="frames">Its frames.</param>
    /// <exception cref="MessageException">It is none, not signed with our key, or was received before.</exception>
    public JupyterMessage Read(PeerIdentity sender, byte[][] frames)
    {
        // A front end behind a relay may have put names of its own before the delimiter.
        var start = Array.FindIndex(frames, static frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (start < 0 || frames.Length < start + ContentAt + 1)
            throw new MessageException("a message without its parts");
        ReadOnlyMemory<byte>[] parts = [.. frames.Skip(start + HeaderAt).Take(ContentAt - HeaderAt + 1).Select(static frame => (ReadOnlyMemory<byte>)frame)];
        var signature = frames[start + SignatureAt];
        if (!signer.IsOf(signature, parts))
            throw new MessageException("a message with a wrong signature");
        if (signer.Signs && !_seen.Add(Encoding.ASCII.GetString(signature)))
            throw new MessageException("a message that was received before");
        RequireObject(parts[^1]);
        RequireObject(parts[^2]);
        RequireObject(parts[1]);
        return new JupyterMessage(sender, Parse(parts[0], MessageJson.Default.MessageHeader), parts[0], parts[^1]);
    }

    /// <summary>Reads the content of a message.</summary>
    /// <exception cref="MessageException">The content lacks something or has something else.</exception>
    public static T Content<T>(JupyterMessage message, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class =>
        Parse(message.Content, type);

    /// <summary>Writes a message.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="content">Its content, as JSON.</param>
    /// <param name="parent">What it answers or comes from; null when it comes from nothing.</param>
    /// <param name="metadata">Its metadata, as JSON; null for none.</param>
    public ReadOnlyMemory<byte>[] Write(string type, ReadOnlyMemory<byte> content, JupyterMessage? parent, byte[]? metadata = null)
    {
        var number = Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
        var header = new MessageHeader($"{_session}_{number}", type, _session, UserName, Now(), ProtocolVersion);
        ReadOnlyMemory<byte>[] parts =
            [JsonSerializer.SerializeToUtf8Bytes(header, MessageJson.Default.MessageHeader), parent?.HeaderJson ?? Nothing, metadata ?? Nothing, content];
        return [Delimiter, signer.Sign(parts), .. parts];
    }

    /// <summary>The present moment as messages write it.</summary>
    public static string Now() => DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static T Parse<T>(ReadOnlyMemory<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type) ?? throw new MessageException("null in place of an object");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The path names members of ours; the exception's own text may quote what was sent.
            throw new MessageException($"a part of a message that is not as it should be{(failure is JsonException { Path: { } path } ? $" at {path}" : "")}");
        }
    }

    private static void RequireObject(ReadOnlyMemory<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                reader.Skip();
                if (!reader.Read())
                    return;
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new MessageException("a part of a message that is no JSON object");
    }
}
