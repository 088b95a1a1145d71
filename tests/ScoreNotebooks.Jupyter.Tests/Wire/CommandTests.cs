using System.Text;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Greetings and commands, as RFC 23 and RFC 37 write them.</summary>
public sealed class CommandTests
{
    [Fact]
    public void Our_greeting_is_that_of_version_3_1_without_security()
    {
        var greeting = Greeting.Ours;

        Assert.Equal(64, greeting.Length);
        Assert.Equal(0xFF, greeting[0]);
        Assert.Equal(0x7F, greeting[9]);
        Assert.Equal([3, 1], greeting[10..12]);
        Assert.Equal("NULL" + new string('\0', 16), Encoding.ASCII.GetString(greeting[12..32]));
        Assert.All(greeting[32..], part => Assert.Equal(0, part));
    }

    [Fact]
    public void Ready_names_the_socket_and_an_empty_identity()
    {
        var ready = Command.Ready(SocketKind.Router);

        Assert.Equal([4, (byte)(ready.Length - 2), 5], ready[..3]);
        Assert.Equal("READY\vSocket-Type\0\0\0\u0006ROUTER\bIdentity\0\0\0\0", Encoding.ASCII.GetString(ready[3..]));
    }

    [Fact]
    public void Properties_are_found_in_any_case()
    {
        var properties = Command.Parse(Ascii("\u0005READY\vsocket-type\0\0\0\u0003SUB")).Properties();

        Assert.Equal("SUB", Encoding.ASCII.GetString(properties["Socket-Type"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\u0009PING")]
    [InlineData("\u0004pin\n")]
    public void A_command_without_a_name_is_refused(string body) => Assert.Throws<WireException>(() => Command.Parse(Ascii(body)));

    [Theory]
    [InlineData("\u0005READY\vSocket-Type\0\0\0\u0009SUB")]
    [InlineData("\u0005READY\vSocket")]
    [InlineData("\u0005READY\vSocket-Type\0\0")]
    public void A_ready_that_breaks_off_is_refused(string body) => Assert.Throws<WireException>(() => Command.Parse(Ascii(body)).Properties());

    [Fact]
    public void A_pong_has_the_context_of_the_ping() => Assert.Equal("\u0004\u0007\u0004PONGxy", Encoding.ASCII.GetString(Command.Parse(Ascii("\u0004PING\0\u0001xy")).Pong()));

    [Theory]
    [InlineData("\u0004PING\0")]
    [InlineData("\u0004PING\0\0seventeen letters")]
    public void A_ping_of_a_wrong_length_is_refused(string body) => Assert.Throws<WireException>(() => Command.Parse(Ascii(body)).Pong());

    [Fact]
    public void Subscriptions_are_prefixes_counted_as_often_as_they_were_asked_for()
    {
        var subscriptions = new Subscriptions(2);
        subscriptions.Add("ab"u8);
        subscriptions.Add("ab"u8);
        subscriptions.Remove("ab"u8);

        Assert.True(subscriptions.Match("abc"u8));
        Assert.False(subscriptions.Match("a"u8));
        subscriptions.Remove("ab"u8);
        subscriptions.Remove("never"u8);
        Assert.False(subscriptions.Match("abc"u8));
        subscriptions.Add(""u8);
        Assert.True(subscriptions.Match([0xFF, 0x00]));
        subscriptions.Add([0x80]);
        Assert.Throws<WireException>(() => subscriptions.Add("one too many"u8));
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
