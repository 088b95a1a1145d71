using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Channels without sockets: what a kernel says, in order.</summary>
internal sealed class RecordedChannels : IKernelChannels
{
    private readonly Lock _lock = new();
    private readonly List<(string Type, JsonElement Content)> _said = [];

    /// <summary>A request of a kind, as it would come in.</summary>
    internal static JupyterMessage Request(string type, string content = "{}") =>
        new(new PeerIdentity([1]), new MessageHeader("1", type), "{}"u8.ToArray(), Encoding.UTF8.GetBytes(content));

    /// <summary>What was said so far: what it was, and its content.</summary>
    internal IReadOnlyList<(string Type, JsonElement Content)> Said
    {
        get
        {
            lock (_lock) return [.. _said];
        }
    }

    public void Reply<T>(JupyterMessage request, string type, T content, JsonTypeInfo<T> json, byte[]? metadata = null) => Add(type, content, json);

    public void Publish<T>(JupyterMessage? parent, string type, T content, JsonTypeInfo<T> json) => Add(type, content, json);

    public void WaitForReaders()
    {
    }

    public void Ask(JupyterMessage request, InputRequest question) => Add("input_request", question, MessageJson.Outgoing.InputRequest);

    private void Add<T>(string type, T content, JsonTypeInfo<T> json)
    {
        lock (_lock) _said.Add((type, JsonSerializer.SerializeToElement(content, json)));
    }
}
