using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>What a front end tells a kernel that it starts: where to listen, and the key that both sign with.</summary>
public sealed class ConnectionFile
{
    private const string Tcp = "tcp";
    private const string Ipc = "ipc";

    private ConnectionFile(ConnectionJson json, IPAddress? address)
    {
        IsIpc = json.Transport == Ipc;
        Host = json.Ip;
        Address = address;
        Shell = AddressOf(json.ShellPort);
        Control = AddressOf(json.ControlPort);
        Stdin = AddressOf(json.StdinPort);
        Broadcast = AddressOf(json.IopubPort);
        Heartbeat = AddressOf(json.HbPort);
        Signer = new MessageSigner(json.SignatureScheme, json.Key);
    }

    internal WireAddress Shell { get; }

    internal WireAddress Control { get; }

    internal WireAddress Stdin { get; }

    internal WireAddress Broadcast { get; }

    internal WireAddress Heartbeat { get; }

    internal MessageSigner Signer { get; }

    private bool IsIpc { get; }

    private string Host { get; }

    private IPAddress? Address { get; }

    /// <summary>Reads a connection file. Nothing of it is repeated in an error, since it holds the key.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="NotebookException">It cannot be read, or a kernel cannot be started with it.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return Of(JsonSerializer.Deserialize(File.ReadAllBytes(path), ConnectionJsonContext.Default.ConnectionJson) ?? throw new JsonException(), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(
                $"The connection file {path} cannot be read. It is written by the program that starts the kernel; choose the kernel there instead of starting it by hand.",
                $"无法读取连接文件 {path}。它由启动内核的程序写出；请在那个程序中选择内核，不要手工启动。");
        }
        catch (JsonException)
        {
            throw Unusable(path, "it is no JSON object with transport, ip, the five ports, signature_scheme and key", "它不是包含 transport、ip、五个端口、signature_scheme 和 key 的 JSON 对象");
        }
    }

    private static ConnectionFile Of(ConnectionJson json, string path)
    {
        if (json.Transport is not (Tcp or Ipc))
            throw Unusable(path, "its transport is neither tcp nor ipc", "transport 既不是 tcp 也不是 ipc");
        if (json.Transport == Ipc && OperatingSystem.IsWindows())
            throw Unusable(path, "its transport is ipc, which Jupyter has on Unix only", "transport 为 ipc，而 Jupyter 只在 Unix 上支持它");
        int[] ports = [json.ShellPort, json.IopubPort, json.StdinPort, json.ControlPort, json.HbPort];
        if (ports.Any(static port => port is < 1 or > ushort.MaxValue))
            throw Unusable(path, "a port is not between 1 and 65535", "有端口不在 1 到 65535 之间");
        try
        {
            return new ConnectionFile(json, json.Transport == Tcp ? AddressOf(json.Ip, path) : null);
        }
        catch (NotSupportedException)
        {
            throw Unusable(path, "its signature scheme is unknown; hmac-sha256 is known", "签名方式未知；支持 hmac-sha256");
        }
    }

    private static IPAddress AddressOf(string host, string path)
    {
        if (host == "*")
            return IPAddress.Any;
        if (host == "localhost")
            return IPAddress.Loopback;
        if (IPAddress.TryParse(host, out var address))
            return address;
        try
        {
            return Dns.GetHostAddresses(host, AddressFamily.InterNetwork)[0];
        }
        catch (Exception failure) when (failure is SocketException or ArgumentException or IndexOutOfRangeException)
        {
            throw Unusable(path, "its ip is no address of this machine", "ip 不是本机的地址");
        }
    }

    private WireAddress AddressOf(int port) => IsIpc
        ? WireAddress.Ipc(FormattableString.Invariant($"{Host}-{port}"))
        : WireAddress.Tcp(Address!, port);

    private static NotebookException Unusable(string path, string english, string chinese) => new(
        $"The connection file {path} cannot be used: {english}. Start the kernel from Jupyter or VS Code, which write the file.",
        $"无法使用连接文件 {path}：{chinese}。请从 Jupyter 或 VS Code 启动内核，连接文件由它们写出。");
}
