using System.Globalization;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>
/// Random frames and mutations of good ones, through all that reads what peers send. SCORE_FUZZED_FRAMES=1000000 reads a
/// million; the seed is fixed, so every run reads the same.
/// </summary>
public sealed class FuzzingTests
{
    private const int Seed = 20261126;
    private const string Header = """{"msg_id":"1","msg_type":"execute_request","session":"s","username":"u","date":"2026-05-01T00:00:00Z","version":"5.3"}""";

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SCORE_FUZZED_FRAMES"), CultureInfo.InvariantCulture, out var count) ? count : 100_000;

    private static readonly byte[][] Good =
    [
        Greeting.Ours,
        Command.Ready(SocketKind.Publisher),
        Frame.EncodeCommand("\u0004PING\0\u0001xy"u8),
        Frame.EncodeCommand("\u0009SUBSCRIBEkernel"u8),
        Frame.Encode(["\u0001kernel"u8.ToArray()]),
        Frame.Encode([.. MessageCodecTests.Frames(Header, "{}", "{}", """{"code":"1 + 1","silent":false,"user_expressions":{"a":"b"}}""").Select(static frame => (ReadOnlyMemory<byte>)frame)]),
        Frame.Encode([.. MessageCodecTests.Frames(Header.Replace("execute", "history", StringComparison.Ordinal), "{}", "{}", """{"hist_access_type":"tail","n":5,"session":-1}""").Select(static frame => (ReadOnlyMemory<byte>)frame)]),
    ];

    private readonly MessageCodec _codec = new(new MessageSigner("hmac-sha256", ""));

    [Fact]
    public void Whatever_comes_is_read_or_refused()
    {
        var random = new Random(Seed);
        var (read, refused) = (0, 0);
        while (read + refused < Count)
        {
            try
            {
                read += Read(Mutated(random));
            }
            catch (Exception refusal) when (refusal is WireException or MessageException)
            {
                refused++;
            }
        }

        // Mutations are few enough that both happen often.
        Assert.True(read > Count / 20 && refused > Count / 20, $"{read} read, {refused} refused");
    }

    private int Read(byte[] bytes)
    {
        Greeting.Check(bytes.AsSpan(0, Math.Min(bytes.Length, Greeting.Length)) is [0xFF, ..] greeting ? greeting : default);
        var frames = FrameTests.ReadAll(bytes);
        foreach (var frame in frames.Where(static frame => frame.IsCommand)) Obey(Command.Parse(frame.Body));
        if (frames.Exists(static frame => !frame.IsCommand))
            Understand(_codec.Read(default, [.. frames.Where(static frame => !frame.IsCommand).Select(static frame => frame.Body)]));
        return Math.Max(1, frames.Count);
    }

    private static void Obey(Command command)
    {
        var subscriptions = new Subscriptions(10);
        if (command.Name == "READY") command.Properties();
        if (command.Name == "PING") command.Pong();
        if (command.Name == "SUBSCRIBE") subscriptions.Add(command.Data.Span);
    }

    private static void Understand(JupyterMessage message)
    {
        if (message.Header.MsgType == "execute_request") MessageCodec.Content(message, MessageJson.Default.ExecuteRequest);
        else if (message.Header.MsgType == "history_request") new ExecutionHistory().Find(MessageCodec.Content(message, MessageJson.Default.HistoryRequest));
        else MessageCodec.Content(message, MessageJson.Default.PlaceRequest);
    }

    private static byte[] Mutated(Random random)
    {
        if (random.Next(4) == 0)
        {
            var noise = new byte[random.Next(64)];
            random.NextBytes(noise);
            return noise;
        }

        var bytes = Good[random.Next(Good.Length)].ToArray();
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes = bytes[..Math.Max(1, at)];
                    break;
            }
        }

        return bytes;
    }
}
