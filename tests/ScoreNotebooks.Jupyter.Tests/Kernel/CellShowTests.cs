using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>What a cell shows, as it is told to front ends.</summary>
public sealed class CellShowTests
{
    private readonly RecordedChannels _channels = new();
    private readonly CellShow _show;
    private int _pending;

    public CellShowTests() => _show = new CellShow(_channels, RecordedChannels.Request("execute_request"), 7, () => _pending++);

    [Fact]
    public void Pieces_of_a_stream_are_one_message_and_another_stream_begins_another()
    {
        Write("stdout", "a", "b");
        Write("stderr", "c");
        Write("stdout", "d");
        _show.Flush();

        Assert.Equal(["stdout ab", "stderr c", "stdout d"], Streams());
    }

    [Fact]
    public void Text_is_held_back_until_a_batch_is_full_or_it_is_flushed()
    {
        Write("stdout", new string('x', 10));
        Assert.Empty(Streams());
        Assert.Equal(1, _pending);

        Write("stdout", new string('x', 100_000));
        Assert.Equal([32_768, 32_768, 32_768], LengthsOfStreams());
        _show.Close();
        Assert.Equal(100_010, LengthsOfStreams().Sum());
    }

    [Fact]
    public void A_character_written_in_halves_is_told_whole()
    {
        Write("stdout", "a\ud83d");
        _show.Flush();
        Write("stdout", "\ude00b");
        _show.Flush();
        Assert.Equal(["stdout a", "stdout 😀b"], Streams());

        Write("stdout", "\ud83d");
        _show.Close();
        Assert.Equal("stdout \ufffd", Streams().Last());
    }

    [Fact]
    public void What_was_written_before_a_value_is_told_before_it()
    {
        Write("stdout", "before");
        _show.Appear(new DisplayOutput(MimeBundle.Of("text/plain", "value")));

        Assert.Equal(["stream", "display_data"], _channels.Said.Select(one => one.Type));
    }

    [Fact]
    public void A_result_has_the_number_of_the_kernel_and_its_text_is_remembered()
    {
        _show.Appear(new ResultOutput(MimeBundle.Of("text/plain", "value"), 99));

        Assert.Equal(7, _channels.Said[0].Content.GetProperty("execution_count").GetInt32());
        Assert.Equal("value", _show.ResultText);
    }

    [Fact]
    public void Of_updates_in_quick_succession_the_last_is_told_when_the_cell_ends()
    {
        for (var number = 0; number <= 100; number++) _show.Appear(new DisplayUpdate("place", MimeBundle.Of("text/plain", $"{number}")));
        _show.Close();

        var updates = _channels.Said.Select(one => one.Content.GetProperty("data").GetProperty("text/plain").GetString()).ToList();
        Assert.Equal("100", updates[^1]);
        Assert.True(updates.Count < 100, $"{updates.Count} updates");
    }

    [Fact]
    public void What_comes_after_the_end_is_not_told()
    {
        _show.Close();
        Write("stdout", "late");
        _show.Appear(new DisplayOutput(MimeBundle.Of("text/plain", "late")));
        _show.Flush();

        Assert.Empty(_channels.Said);
    }

    [Fact]
    public void JSON_is_told_as_JSON_and_a_picture_as_text()
    {
        _show.Appear(new DisplayOutput(new MimeBundle([new MimeContent("application/vnd.plotly.v1+json", """{"data":[]}"""), new MimeContent("image/png", "aGk=")])));

        var data = _channels.Said[0].Content.GetProperty("data");
        Assert.Equal(0, data.GetProperty("application/vnd.plotly.v1+json").GetProperty("data").GetArrayLength());
        Assert.Equal("aGk=", data.GetProperty("image/png").GetString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{} {}")]
    public void What_a_formatter_calls_JSON_and_is_none_is_told_as_text(string text)
    {
        _show.Appear(new DisplayOutput(new MimeBundle([new MimeContent("application/json", text), new MimeContent("text/plain", "x")])));

        var data = _channels.Said[0].Content.GetProperty("data");
        Assert.Equal((text, "x"), (data.GetProperty("application/json").GetString(), data.GetProperty("text/plain").GetString()));
    }

    private void Write(string stream, params string[] texts)
    {
        foreach (var text in texts) _show.Appear(new StreamOutput(stream, text));
    }

    private IEnumerable<string> Streams() => _channels.Said.Select(one => $"{one.Content.GetProperty("name")} {one.Content.GetProperty("text")}");

    private IEnumerable<int> LengthsOfStreams() => _channels.Said.Select(one => one.Content.GetProperty("text").GetString()!.Length);
}
