using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Jupyter.Tests;

public sealed class MessageCodecTests
{
    private const string Header = """{"msg_id":"1","msg_type":"execute_request","session":"s","username":"u","date":"2026-05-01T00:00:00Z","version":"5.3"}""";

    private readonly MessageCodec _codec = new(new MessageSigner("hmac-sha256", ""));
    private readonly PeerIdentity _sender = new([1]);

    [Fact]
    public void A_message_is_read_with_whatever_stands_before_the_delimiter()
    {
        var message = _codec.Read(_sender, Frames(Header, "{}", "{}", """{"code":"1"}""", "relay"));

        Assert.Equal(("1", "execute_request"), (message.Header.MsgId, message.Header.MsgType));
        Assert.Equal(Header, Encoding.UTF8.GetString(message.HeaderJson.Span));
        Assert.Equal(new ExecuteRequest("1"), MessageCodec.Content(message, MessageJson.Default.ExecuteRequest));
    }

    [Theory]
    [InlineData("""{"code":"1","silent":true,"store_history":false,"user_expressions":null,"allow_stdin":false,"stop_on_error":false}""")]
    [InlineData("""{"stop_on_error":false,"unknown":[{}],"allow_stdin":false,"store_history":false,"silent":true,"code":"1"}""")]
    public void Content_is_read_in_any_order_and_what_is_unknown_is_passed_over(string content) =>
        Assert.Equal(new ExecuteRequest("1", true, false, null, false, false), ContentOf(content));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"code":5}""")]
    [InlineData("""{"code":"1","silent":"yes"}""")]
    [InlineData("""{"code":"1","code":"2"}""")]
    [InlineData("""{"code":"1","user_expressions":{"x":1}}""")]
    public void Content_that_is_not_as_it_should_be_is_refused(string content) => Assert.Throws<MessageException>(() => ContentOf(content));

    [Theory]
    [InlineData("{", "{}", "{}", "{}")]
    [InlineData("[]", "{}", "{}", "{}")]
    [InlineData("""{"msg_type":"x"}""", "{}", "{}", "{}")]
    [InlineData("""{"msg_id":"1","msg_type":null}""", "{}", "{}", "{}")]
    [InlineData(Header, "[]", "{}", "{}")]
    [InlineData(Header, "{}", "null", "{}")]
    [InlineData(Header, "{}", "{}", "{} {}")]
    [InlineData(Header, "{}", "{}", "\"\"")]
    public void A_message_of_other_parts_is_refused(string header, string parent, string metadata, string content) =>
        Assert.Throws<MessageException>(() => _codec.Read(_sender, Frames(header, parent, metadata, content)));

    [Fact]
    public void A_message_of_too_few_frames_is_refused()
    {
        var frames = Frames(Header, "{}", "{}", "{}");
        for (var count = 0; count < frames.Length; count++)
            Assert.Throws<MessageException>(() => _codec.Read(_sender, frames[..count]));
    }

    [Fact]
    public void An_answer_repeats_the_header_that_it_answers_and_its_metadata_is_an_object()
    {
        var request = _codec.Read(_sender, Frames(Header, "{}", "{}", "{}"));
        var frames = _codec.Write("x_reply", "{}"u8.ToArray(), request);

        Assert.Equal("<IDS|MSG>", Text(frames[0]));
        Assert.Equal((Header, "{}", "{}"), (Text(frames[3]), Text(frames[4]), Text(frames[5])));
        using var header = JsonDocument.Parse(frames[2]);
        Assert.Equal(("x_reply", "5.3", "kernel"), (Property("msg_type"), Property("version"), Property("username")));
        Assert.True(header.RootElement.GetProperty("date").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddMinutes(-1));

        string? Property(string name) => header.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public void An_error_says_nothing_of_what_was_sent()
    {
        var refusal = Assert.Throws<MessageException>(() => ContentOf("""{"code":{"secret":"s3cr3t"}}"""));

        Assert.DoesNotContain("s3cr3t", refusal.ToString(), StringComparison.Ordinal);
    }

    internal static byte[][] Frames(string header, string parent, string metadata, string content, params string[] before) =>
        [.. ((string[])[.. before, "<IDS|MSG>", "", header, parent, metadata, content]).Select(Encoding.UTF8.GetBytes)];

    private ExecuteRequest ContentOf(string content) =>
        MessageCodec.Content(_codec.Read(_sender, Frames(Header, "{}", "{}", content)), MessageJson.Default.ExecuteRequest);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
