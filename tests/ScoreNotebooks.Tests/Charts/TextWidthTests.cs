namespace ScoreNotebooks.Tests.Charts;

public class TextWidthTests
{
    [Theory]
    [InlineData("小店", 24)] // two ems of 12
    [InlineData("AB", 16.008)] // 667 + 667 thousandths of 12
    [InlineData("店A", 20.004)]
    [InlineData("（）", 24)]
    [InlineData("e\u0301", 6.672)] // a combining mark takes no room
    [InlineData("\U00020000", 12)]
    [InlineData("", 0)]
    public void Chinese_is_one_em_wide_and_Latin_as_in_Helvetica(string text, double width) =>
        Assert.Equal(width, TextWidth.Of(text, 12), 6);

    [Theory]
    [InlineData("小店A", 5)]
    [InlineData("店（1）", 7)]
    [InlineData("e\u0301", 1)]
    public void A_screen_gives_two_cells_to_wide_characters(string text, int cells) => Assert.Equal(cells, TextWidth.Cells(text));

    [Fact]
    public void Chinese_breaks_between_characters_but_not_before_a_closing_or_after_an_opening_mark() =>
        Assert.Equal(["母婴用", "品店", "（三）"], TextWidth.Wrap("母婴用品店（三）", 41, 12));

    [Fact]
    public void Latin_breaks_at_spaces() =>
        Assert.Equal(["Complaint", "handling"], TextWidth.Wrap("Complaint handling", 60, 12));

    [Fact]
    public void A_shortened_name_keeps_its_beginning_and_its_end_and_fits()
    {
        var name = TextWidth.ShortenName("深圳市南山区某某母婴用品旗舰专营店（第35分店）", 160, 12);
        Assert.StartsWith("深圳市", name, StringComparison.Ordinal);
        Assert.EndsWith("35分店）", name, StringComparison.Ordinal);
        Assert.True(TextWidth.Of(name, 12) <= 160);
    }

    [Fact]
    public void Shortening_never_cuts_a_character_in_half() =>
        Assert.DoesNotContain(TextWidth.Truncate(string.Concat(Enumerable.Repeat("\U00020000", 20)), 100, 12).EnumerateRunes(), rune => rune.Value == 0xFFFD);
}
