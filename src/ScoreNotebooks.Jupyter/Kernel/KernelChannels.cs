using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScoreNotebooks.Jupyter;

/// <summary>The five sockets of a kernel, and the messages that go over them.</summary>
internal sealed class KernelChannels : IKernelChannels, IDisposable
{
    private readonly MessageCodec _codec;
    private readonly KernelLog _log;
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly RouterSocket _stdin;
    private readonly PublisherSocket _broadcast;
    private readonly ReplySocket _heartbeat;

    /// <summary>Listens; requests come once it is started.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">A port is taken.</exception>
    public KernelChannels(ConnectionFile connection, WireLimits limits, KernelLog log, Action<ChannelName, JupyterMessage> received)
    {
        _codec = new MessageCodec(connection.Signer);
        _log = log;
        _shell = Router(connection.Shell, ChannelName.Shell);
        _control = Router(connection.Control, ChannelName.Control);
        _stdin = Router(connection.Stdin, ChannelName.Stdin);
        _broadcast = new PublisherSocket(connection.Broadcast, limits, log.Note);
        _heartbeat = new ReplySocket(connection.Heartbeat, limits, log.Note);

        RouterSocket Router(WireAddress address, ChannelName name) => new(address, (sender, frames) => Receive(name, sender, frames, received), limits, log.Note);
    }

    /// <summary>Takes connections from now on.</summary>
    public void Start()
    {
        _heartbeat.Start();
        _broadcast.Start();
        _stdin.Start();
        _control.Start();
        _shell.Start();
    }

    /// <summary>How many connections there are.</summary>
    public int ConnectionCount => _shell.ConnectionCount + _control.ConnectionCount + _stdin.ConnectionCount + _broadcast.ConnectionCount + _heartbeat.ConnectionCount;

    public void Reply<T>(JupyterMessage request, string type, T content, JsonTypeInfo<T> json, byte[]? metadata = null) =>
        (request.Channel == ChannelName.Control ? _control : _shell).Send(request.Sender, Written(request, type, content, json, metadata));

    public void Publish<T>(JupyterMessage? parent, string type, T content, JsonTypeInfo<T> json) =>
        _broadcast.Send([Encoding.ASCII.GetBytes("kernel." + type), .. Written(parent, type, content, json, null)]);

    public void WaitForReaders() => _broadcast.WaitForReaders();

    public void Ask(JupyterMessage request, InputRequest question) =>
        _stdin.Send(request.Sender, Written(request, "input_request", question, MessageJson.Outgoing.InputRequest, null));

    /// <summary>Waits until all that was said has gone out, or the time is up.</summary>
    public void Drain(TimeSpan most)
    {
        _broadcast.Drain(most);
        _control.Drain(most);
        _shell.Drain(most);
    }

    public void Dispose()
    {
        _shell.Dispose();
        _control.Dispose();
        _stdin.Dispose();
        _broadcast.Dispose();
        _heartbeat.Dispose();
    }

    private ReadOnlyMemory<byte>[] Written<T>(JupyterMessage? parent, string type, T content, JsonTypeInfo<T> json, byte[]? metadata) =>
        _codec.Write(type, JsonSerializer.SerializeToUtf8Bytes(content, json), parent, metadata);

    private void Receive(ChannelName name, PeerIdentity sender, byte[][] frames, Action<ChannelName, JupyterMessage> received)
    {
        try
        {
            received(name, _codec.Read(sender, frames) with { Channel = name });
        }
        catch (MessageException refusal)
        {
            _log.Note($"{name}: {refusal.Message} was dropped");
        }
    }
}
