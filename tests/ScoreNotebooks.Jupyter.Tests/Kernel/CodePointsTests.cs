namespace ScoreNotebooks.Jupyter.Tests;

public sealed class CodePointsTests
{
    // The face is one code point of two code units: a 😀 b are units 0, 1–2, 3.
    private const string Text = "a😀b";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    public void Places_are_counted_in_code_points(int points, int units)
    {
        Assert.Equal(units, CodePoints.ToUtf16(Text, points));
        Assert.Equal(points, CodePoints.FromUtf16(Text, units));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(99, 4)]
    public void Places_outside_are_the_ends(int points, int units) => Assert.Equal(units, CodePoints.ToUtf16(Text, points));

    [Fact]
    public void Half_a_pair_counts_as_one() => Assert.Equal(2, CodePoints.FromUtf16("\ud83dx", 2));
}
