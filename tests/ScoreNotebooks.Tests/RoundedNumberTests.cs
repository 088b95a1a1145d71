namespace ScoreNotebooks.Tests;

public class RoundedNumberTests
{
    [Theory]
    [InlineData(56.25, 1, "56.3")]
    [InlineData(56.249999999999986, 1, "56.3")]
    [InlineData(-56.25, 1, "-56.3")]
    [InlineData(56.24, 1, "56.2")]
    [InlineData(1234.5, 0, "1,235")]
    [InlineData(0.1 + 0.2, 2, "0.30")]
    public void A_half_is_rounded_as_by_hand(double value, int decimals, string written) =>
        Assert.Equal(written, RoundedNumber.Text(value, decimals));
}
