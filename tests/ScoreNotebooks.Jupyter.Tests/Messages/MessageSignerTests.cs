using System.Text;

namespace ScoreNotebooks.Jupyter.Tests;

public sealed class MessageSignerTests
{
    private const string Key = "Jefe";

    // RFC 4231, test case 2: the data is "what do ya want for nothing?".
    private static readonly ReadOnlyMemory<byte>[] Parts = [Bytes("what do ya "), Bytes("want "), Bytes("for "), Bytes("nothing?")];

    [Theory]
    [InlineData("hmac-sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("hmac-sha384", "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649")]
    [InlineData("hmac-sha512", "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737")]
    public void Signatures_are_those_of_RFC_4231(string scheme, string signature)
    {
        var signer = new MessageSigner(scheme, Key);

        Assert.Equal(signature, Encoding.ASCII.GetString(signer.Sign(Parts)));
        Assert.True(signer.IsOf(Encoding.ASCII.GetBytes(signature), Parts));
        Assert.False(signer.IsOf(Encoding.ASCII.GetBytes(signature[..^1] + (signature[^1] == '0' ? '1' : '0')), Parts));
        Assert.False(signer.IsOf(Encoding.ASCII.GetBytes(signature.ToUpperInvariant()), Parts));
        Assert.False(signer.IsOf([], Parts));
    }

    [Fact]
    public void Without_a_key_nothing_is_signed_and_everything_is_accepted()
    {
        var signer = new MessageSigner("hmac-sha256", "");

        Assert.Empty(signer.Sign(Parts));
        Assert.True(signer.IsOf("anything"u8, Parts));
    }

    [Fact]
    public void An_unknown_scheme_is_refused() => Assert.Throws<NotSupportedException>(() => new MessageSigner("hmac-rot13", Key));

    [Fact]
    public void The_key_is_not_in_its_text() => Assert.DoesNotContain(Key, new MessageSigner("hmac-sha256", Key).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Signatures_are_remembered_up_to_a_number()
    {
        var seen = new SeenSignatures(most: 2);

        Assert.True(seen.Add("a"));
        Assert.False(seen.Add("a"));
        Assert.True(seen.Add("b"));
        Assert.True(seen.Add("c"));
        Assert.False(seen.Add("c"));
        Assert.True(seen.Add("a"));
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
