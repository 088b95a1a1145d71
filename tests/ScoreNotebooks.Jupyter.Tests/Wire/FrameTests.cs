using System.Buffers;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Frames byte by byte, as RFC 23 writes them.</summary>
public sealed class FrameTests
{
    private static readonly WireLimits Limits = new() { MessageBytes = 1 << 20, CommandBytes = 1000 };

    [Fact]
    public void A_short_message_has_a_byte_of_flags_and_one_of_length()
    {
        Assert.Equal("01-01-61-00-02-62-63", Hex(Frame.Encode(["a"u8.ToArray(), "bc"u8.ToArray()])));
        Assert.Equal("00-00", Hex(Frame.Encode([Array.Empty<byte>()])));
    }

    [Theory]
    [InlineData(255, "00-FF")]
    [InlineData(256, "02-00-00-00-00-00-00-01-00")]
    [InlineData(70_000, "02-00-00-00-00-00-01-11-70")]
    public void A_frame_of_more_than_255_bytes_has_a_length_of_eight(int length, string header)
    {
        var bytes = Frame.Encode([new byte[length]]);

        Assert.Equal(header, Hex(bytes[..^length]));
        Assert.Equal(length, ReadAll(bytes).Single().Body.Length);
    }

    [Fact]
    public void A_command_has_its_own_flag()
    {
        Assert.Equal("04-02-01-41", Hex(Frame.EncodeCommand([1, (byte)'A'])));
        Assert.True(ReadAll([4, 2, 1, (byte)'A']).Single().IsCommand);
    }

    [Fact]
    public void Frames_are_whole_only_when_their_last_byte_has_come()
    {
        var bytes = Frame.Encode([new byte[300], new byte[3]]);
        for (var length = 0; length < 309; length++)
        {
            var arrived = new ReadOnlySequence<byte>(bytes, 0, length);
            Assert.False(Frame.TryRead(ref arrived, Limits, Limits.MessageBytes, out _));
            Assert.Equal(length, arrived.Length);
        }

        Assert.Equal([true, false], ReadAll(bytes).Select(frame => frame.HasMore));
    }

    [Theory]
    [InlineData(new byte[] { 0x08, 1, 0 })]
    [InlineData(new byte[] { 0x80, 1, 0 })]
    [InlineData(new byte[] { 0x05, 1, 0 })]
    public void Flags_that_are_reserved_or_contradict_are_refused(byte[] bytes) => Assert.Throws<WireException>(() => ReadAll(bytes));

    [Theory]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0x10, 0, 1 })]
    [InlineData(new byte[] { 2, 0x80, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 6, 0, 0, 0, 0, 0, 0, 0x03, 0xE9 })]
    public void A_frame_that_is_too_large_is_refused_when_its_header_has_come(byte[] header) => Assert.Throws<WireException>(() => ReadAll(header));

    internal static List<Frame> ReadAll(byte[] bytes)
    {
        var frames = new List<Frame>();
        var arrived = new ReadOnlySequence<byte>(bytes);
        while (Frame.TryRead(ref arrived, Limits, Limits.MessageBytes, out var frame)) frames.Add(frame);
        return frames;
    }

    private static string Hex(byte[] bytes) => BitConverter.ToString(bytes);
}
